import { css } from 'lit';

export const networkStyles = css`
  :host {
    position: relative;
    display: block;
    overflow: hidden;
    background: var(--entente-canvas);
    min-width: 0;
    min-height: 0;
  }
  canvas {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .carried {
    will-change: transform;
  }
  .ground {
    position: absolute;
    inset: 0;
    overflow: hidden;
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
    cursor: grab;
  }
  .ground:active {
    cursor: grabbing;
  }
  .tree {
    position: absolute;
    inset: 0;
    pointer-events: none;
    overflow: hidden;
    outline-offset: -3px;
    contain: strict;
  }
  .tree [role='treeitem'] {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .tools {
    position: absolute;
    right: 10px;
    bottom: 10px;
    display: flex;
    flex-direction: column;
    background: var(--entente-raised);
    border: 1px solid var(--entente-border);
    border-radius: var(--entente-radius);
    box-shadow: var(--entente-shadow);
    padding: 2px;
  }
  .note {
    position: absolute;
    left: 12px;
    bottom: 10px;
    margin: 0;
    max-width: min(420px, calc(100% - 80px));
    padding: 5px 10px;
    border: 1px solid var(--entente-border);
    border-radius: 6px;
    background: var(--entente-raised);
    color: var(--entente-text-soft);
    font-size: 12px;
  }
  .busy {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    color: var(--entente-text-soft);
    pointer-events: none;
  }
  .tip {
    position: absolute;
    z-index: 2;
    max-width: 280px;
    display: flex;
    flex-direction: column;
    padding: 6px 10px;
    border-radius: 6px;
    background: var(--entente-text);
    color: var(--entente-canvas);
    font-size: 12px;
    line-height: 1.35;
    pointer-events: none;
    box-shadow: var(--entente-shadow);
  }
  .tip span {
    opacity: 0.85;
  }
`;
