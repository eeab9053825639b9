import { css } from 'lit';

export const timePanelStyles = css`
  :host {
    display: block;
    background: var(--entente-surface);
    padding: 8px 14px 6px;
    min-width: 0;
    container-type: inline-size;
  }
  .panel {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    grid-template-rows: auto minmax(0, 1fr);
    column-gap: 18px;
    row-gap: 4px;
  }
  .controls {
    grid-row: 1 / 3;
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    gap: 6px;
    width: 292px;
  }
  .controls .segments button {
    flex: 1;
  }
  .dates {
    display: flex;
    align-items: center;
    gap: 5px;
    color: var(--entente-text-soft);
  }
  .dates input {
    flex: 1;
    color: var(--entente-text);
    font-variant-numeric: tabular-nums;
    padding: 0 4px 0 7px;
  }
  .presets {
    display: flex;
    gap: 4px;
  }
  .presets button {
    flex: 1;
    padding: 0 4px;
    font-size: 12px;
    min-height: 26px;
  }
  .top {
    display: flex;
    align-items: center;
    gap: 2px 14px;
    min-width: 0;
  }
  .words {
    flex: 1;
    min-width: 0;
    margin: 0;
    line-height: 1.2;
    color: var(--entente-text-soft);
    font-variant-numeric: tabular-nums;
  }
  .words span {
    display: inline-block;
  }
  .words strong {
    color: var(--entente-text);
    font-weight: 650;
    margin-right: 4px;
  }
  .play {
    display: flex;
    align-items: center;
  }
  .play select {
    height: 26px;
    padding: 0 2px;
    border-color: transparent;
    background: none;
    color: var(--entente-text-soft);
  }
  .plot {
    position: relative;
    height: 104px;
    touch-action: pan-y;
    cursor: crosshair;
    user-select: none;
    -webkit-user-select: none;
  }
  canvas {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  .veil {
    position: absolute;
    top: 0;
    bottom: 18px;
    left: 0;
    width: 100%;
    background: var(--entente-surface);
    opacity: 0.68;
    pointer-events: none;
  }
  .clip {
    position: absolute;
    inset: 0;
    overflow: hidden;
    pointer-events: none;
  }
  .band {
    position: absolute;
    top: 0;
    bottom: 18px;
    left: 0;
    background: color-mix(in srgb, var(--entente-accent) 7%, transparent);
    border-top: 2px solid var(--entente-accent);
    pointer-events: auto;
    touch-action: none;
    cursor: grab;
  }
  .band:active {
    cursor: grabbing;
  }
  /* Markers have the uppermost row for themselves. */
  .handle {
    position: absolute;
    top: 22px;
    bottom: 18px;
    left: 0;
    width: 24px;
    margin-left: -12px;
    cursor: ew-resize;
    touch-action: none;
    outline: none;
    z-index: 2;
  }
  .handle::before {
    content: '';
    position: absolute;
    left: calc(11px - var(--shift, 0px));
    top: -22px;
    bottom: 0;
    width: 2px;
    background: var(--entente-accent);
    pointer-events: none;
  }
  .handle::after {
    content: '';
    position: absolute;
    left: calc(7px - var(--shift, 0px));
    top: 50%;
    width: 10px;
    height: 26px;
    margin-top: -13px;
    border-radius: 5px;
    background: var(--entente-raised);
    border: 2px solid var(--entente-accent);
  }
  .handle:focus-visible::after {
    outline: 2px solid var(--entente-accent);
    outline-offset: 2px;
    background: var(--entente-accent);
  }
  button.marker {
    position: absolute;
    top: -3px;
    left: 0;
    width: 24px;
    height: 24px;
    min-height: 0;
    margin-left: -12px;
    padding: 0;
    border: 0;
    background: none;
    z-index: 1;
  }
  button.marker:hover {
    background: none;
    z-index: 4;
  }
  .marker:focus-visible {
    z-index: 4;
  }
  .marker::before {
    content: '';
    position: absolute;
    left: 8px;
    top: 5px;
    width: 8px;
    height: 8px;
    rotate: 45deg;
    border-radius: 1px;
    background: var(--entente-raised);
    border: 1.5px solid var(--entente-vc);
  }
  .marker:hover::before,
  .marker:focus-visible::before {
    background: var(--entente-vc);
  }
  .marker .name {
    display: none;
    position: absolute;
    bottom: 24px;
    padding: 5px 9px;
    border-radius: 6px;
    background: var(--entente-text);
    color: var(--entente-canvas);
    font-size: 12px;
    line-height: 1.4;
    text-align: left;
    white-space: normal;
    width: max-content;
    max-width: 280px;
    pointer-events: none;
  }
  .marker.starts .name {
    left: 4px;
  }
  .marker.ends .name {
    right: 4px;
  }
  .marker:hover .name,
  .marker:focus-visible .name {
    display: block;
  }
  .sides {
    font-size: 11.5px;
    color: var(--entente-text-soft);
    white-space: nowrap;
  }
  .sides i {
    display: inline-block;
    width: 8px;
    height: 8px;
    margin: 0 4px 0 10px;
    border-radius: 2px;
    background: linear-gradient(0deg, var(--entente-vc) 55%, var(--entente-mc) 55%);
  }
  .sides i.down {
    background: linear-gradient(0deg, var(--entente-mx) 55%, var(--entente-vx) 55%);
  }
  button.more {
    display: none;
  }
  /* Window and counts one above the other, in the height of the buttons beside them. */
  @container (max-width: 1200px) {
    .words {
      font-size: 12.5px;
      line-height: 1.25;
    }
    .words strong {
      display: block;
      overflow: hidden;
      text-overflow: ellipsis;
    }
  }
  @container (max-width: 1100px) {
    .sides {
      display: none;
    }
  }
  @container (max-width: 860px) {
    .panel {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: none;
    }
    .controls {
      grid-row: auto;
      order: 3;
      width: auto;
    }
    .controls.folded {
      display: none;
    }
    .plot {
      height: 84px;
    }
    button.more {
      display: inline-flex;
    }
  }
  @container (max-width: 700px) {
    .top {
      flex-wrap: wrap;
    }
    .words {
      flex: 1 0 100%;
      white-space: normal;
    }
    .top > .segments {
      display: none;
    }
    .play {
      flex: 1;
    }
    .play button.icon,
    button.more {
      width: 32px;
    }
    .top .segments button {
      padding: 0 6px;
      min-height: 28px;
    }
  }
`;
