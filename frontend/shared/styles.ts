import { css } from 'lit';

/** How controls look everywhere. Touch targets are at least 28 px high, 36 px on coarse pointers. */
export const controlStyles = css`
  :host {
    font: 400 13px/1.4 var(--entente-font, system-ui, sans-serif);
    color: var(--entente-text);
    box-sizing: border-box;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-height: 28px;
    padding: 0 10px;
    border: 1px solid var(--entente-border);
    border-radius: 6px;
    background: var(--entente-raised);
    cursor: pointer;
    white-space: nowrap;
  }
  button:hover:not(:disabled) {
    background: var(--entente-hover);
  }
  button:disabled {
    color: var(--entente-text-soft);
    opacity: 0.5;
    cursor: default;
  }
  button.icon {
    width: 30px;
    min-height: 30px;
    padding: 0;
    border-color: transparent;
    background: none;
  }
  button.icon:hover:not(:disabled) {
    background: var(--entente-hover);
  }
  button[aria-pressed='true'],
  button[aria-checked='true'] {
    background: var(--entente-accent-soft);
    color: var(--entente-accent);
    border-color: transparent;
  }
  button.primary {
    background: var(--entente-accent);
    border-color: var(--entente-accent);
    color: var(--entente-on-accent);
  }
  button.link {
    min-height: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--entente-accent);
  }
  button.link:hover {
    background: none;
    text-decoration: underline;
  }
  input:not([type='range'], [type='checkbox']),
  select {
    height: 28px;
    padding: 0 8px;
    border: 1px solid var(--entente-border-strong);
    border-radius: 6px;
    background: var(--entente-raised);
    min-width: 0;
  }
  input[type='checkbox'],
  input[type='range'] {
    accent-color: var(--entente-accent);
  }
  :focus-visible {
    outline: 2px solid var(--entente-accent);
    outline-offset: 1px;
  }
  .glyph {
    flex: none;
  }
  .segments {
    display: inline-flex;
    border: 1px solid var(--entente-border);
    border-radius: 7px;
    background: var(--entente-surface);
    padding: 2px;
    gap: 2px;
  }
  .segments button {
    min-height: 24px;
    padding: 0 9px;
    border: 0;
    border-radius: 5px;
    background: none;
    color: var(--entente-text-soft);
  }
  .segments button:hover {
    color: var(--entente-text);
  }
  .segments button[aria-checked='true'],
  .segments button[aria-pressed='true'] {
    background: var(--entente-raised);
    color: var(--entente-text);
    font-weight: 600;
    box-shadow: 0 0 0 1px var(--entente-border);
  }
  .sr {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (pointer: coarse) {
    button:not(.link),
    .segments button {
      min-height: 36px;
    }
    button.icon {
      width: 38px;
      min-height: 38px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
    }
  }
`;
