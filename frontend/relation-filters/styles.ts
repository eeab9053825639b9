import { css } from 'lit';

export const filterStyles = css`
  :host {
    display: block;
    padding: 0 14px 20px;
  }
  fieldset {
    border: 0;
    margin: 14px 0 0;
    padding: 0;
    min-width: 0;
  }
  legend {
    display: flex;
    width: 100%;
    align-items: baseline;
    justify-content: space-between;
    padding: 0;
    margin: 0 0 5px;
    font-weight: 650;
    font-size: 12px;
    color: var(--entente-text);
  }
  legend .link {
    font-weight: 400;
  }
  fieldset > .segments {
    display: flex;
  }
  .segments button {
    flex: 1;
    padding: 0 4px;
  }
  label {
    cursor: pointer;
  }
  input[type='checkbox'] {
    margin: 0;
    width: 14px;
    height: 14px;
    flex: none;
  }
  .family {
    position: relative;
    margin-bottom: 3px;
  }
  .head,
  .option,
  .option label {
    position: relative;
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 24px;
    border-radius: 5px;
    padding: 0 4px;
    margin: 0 -4px;
  }
  .head span {
    font-weight: 550;
  }
  .option label {
    flex: 1;
    min-width: 0;
  }
  .option.inner {
    padding-left: 26px;
  }
  .option:hover,
  .head:hover {
    background: var(--entente-hover);
  }
  .label {
    flex: 1;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .none .label,
  .none .count {
    color: var(--entente-text-soft);
  }
  .count {
    color: var(--entente-text-soft);
    font-variant-numeric: tabular-nums;
    font-size: 12px;
  }
  .count.lone {
    position: absolute;
    right: 0;
    top: 3px;
  }
  .only {
    position: absolute;
    right: 3px;
    opacity: 0;
    background: var(--entente-hover);
    font-size: 12px;
    padding-left: 10px;
  }
  .option:hover .only,
  .only:focus-visible {
    opacity: 1;
    background: var(--entente-hover);
  }
  .range label {
    display: grid;
    grid-template-columns: 1fr auto;
    font-weight: 650;
    font-size: 12px;
  }
  .range output {
    font-weight: 400;
    color: var(--entente-text-soft);
    font-variant-numeric: tabular-nums;
  }
  .range input {
    grid-column: 1 / 3;
    width: 100%;
    margin: 4px 0 0;
  }
  @media (pointer: coarse) {
    .head,
    .option {
      min-height: 36px;
    }
    .only {
      display: none;
    }
  }
`;
