import { css } from 'lit';

export const explorerStyles = css`
  :host {
    display: grid;
    height: 100dvh;
    overflow: hidden;
    background: var(--entente-canvas);
    grid-template:
      'header header header' auto
      'filters view evidence' minmax(0, 1fr)
      'time time time' auto / 264px minmax(0, 1fr) 360px;
  }
  :host([filters-folded]) {
    grid-template-columns: 40px minmax(0, 1fr) 360px;
  }
  :host([evidence-folded]) {
    grid-template-columns: 264px minmax(0, 1fr) 40px;
  }
  :host([filters-folded][evidence-folded]) {
    grid-template-columns: 40px minmax(0, 1fr) 40px;
  }
  header {
    grid-area: header;
    display: flex;
    align-items: center;
    gap: 8px 12px;
    padding: 8px 14px;
    min-width: 0;
    background: var(--entente-surface);
    border-bottom: 1px solid var(--entente-border);
  }
  .brand {
    flex: 0 1 auto;
    min-width: 0;
    overflow: hidden;
  }
  network-search {
    flex: 1 1 220px;
    max-width: 420px;
    margin-inline-start: auto;
  }
  .tools {
    display: flex;
    align-items: center;
    gap: 2px;
  }
  .segments.views {
    margin-right: 6px;
  }
  .segments.views button {
    gap: 5px;
  }
  .panel {
    position: relative;
    display: flex;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
    background: var(--entente-surface);
  }
  .panel > .title {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    flex: none;
    height: 41px;
    padding: 0 6px 0 14px;
    border-bottom: 1px solid var(--entente-border);
  }
  .panel h2 {
    margin: 0;
    font-size: 13px;
    font-weight: 650;
    white-space: nowrap;
  }
  .panel > .body {
    flex: 1;
    min-height: 0;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .filters {
    grid-area: filters;
    border-right: 1px solid var(--entente-border);
  }
  .evidence {
    grid-area: evidence;
    border-left: 1px solid var(--entente-border);
  }
  .folded > .title {
    padding: 0;
    justify-content: center;
  }
  .folded h2,
  .folded > .body {
    display: none;
  }
  main {
    grid-area: view;
    position: relative;
    display: flex;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
    background: var(--entente-canvas);
  }
  .bar {
    display: flex;
    flex: none;
    min-width: 0;
    border-bottom: 1px solid var(--entente-border);
    background: var(--entente-surface);
  }
  filter-chips {
    flex: 1;
  }
  .sheets {
    display: none;
  }
  .stage {
    position: relative;
    flex: 1;
    min-height: 0;
    min-width: 0;
    overflow: hidden;
  }
  actor-network {
    position: absolute;
    inset: 0;
  }
  .stage:fullscreen {
    background: var(--entente-canvas);
  }
  legend-panel {
    position: absolute;
    left: 10px;
    top: 10px;
    z-index: 1;
  }
  /* Over the filters, where it covers no actor. */
  first-hints {
    grid-area: filters;
    align-self: end;
    margin: 10px;
    z-index: 3;
  }
  :host([filters-folded]) first-hints {
    grid-area: view;
    justify-self: start;
    width: min(300px, calc(100% - 90px));
  }
  .table {
    position: absolute;
    inset: 0;
    overflow: auto;
    background: var(--entente-canvas);
  }
  time-panel {
    grid-area: time;
    border-top: 1px solid var(--entente-border);
    z-index: 1;
  }
  .message {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 12px;
    padding: 24px;
    text-align: center;
    color: var(--entente-text-soft);
  }
  .message strong {
    color: var(--entente-text);
    font-size: 16px;
  }
  .message p {
    margin: 0;
    max-width: 46ch;
  }
  .spinner {
    width: 28px;
    height: 28px;
    border-radius: 50%;
    border: 3px solid var(--entente-border);
    border-top-color: var(--entente-accent);
    animation: turn 0.9s linear infinite;
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
  .menu {
    position: relative;
  }
  .menu > div {
    position: absolute;
    z-index: 30;
    right: 0;
    top: 36px;
    display: flex;
    flex-direction: column;
    padding: 4px;
    background: var(--entente-raised);
    border: 1px solid var(--entente-border);
    border-radius: var(--entente-radius);
    box-shadow: var(--entente-shadow);
  }
  .menu > div button {
    justify-content: flex-start;
    border: 0;
    background: none;
    min-height: 32px;
  }
  .toast {
    position: absolute;
    left: 50%;
    top: 14px;
    translate: -50% 0;
    z-index: 5;
    margin: 0;
    padding: 6px 14px;
    border-radius: 6px;
    background: var(--entente-text);
    color: var(--entente-canvas);
    pointer-events: none;
  }
  .toast:empty {
    display: none;
  }
  @media (max-width: 1180px) {
    :host {
      grid-template-columns: 232px minmax(0, 1fr) 300px;
    }
    .segments.views span {
      display: none;
    }
  }
  @media (max-width: 820px) {
    :host,
    :host([filters-folded]),
    :host([evidence-folded]),
    :host([filters-folded][evidence-folded]) {
      grid-template:
        'header' auto
        'view' minmax(0, 1fr)
        'time' auto / minmax(0, 1fr);
    }
    header {
      flex-wrap: wrap;
      padding: 6px 10px;
    }
    .brand {
      flex: 1;
    }
    network-search {
      order: 3;
      flex: 1 0 100%;
      max-width: none;
    }
    :host first-hints,
    :host([filters-folded]) first-hints {
      grid-area: view;
    }
    .sheets {
      display: flex;
      align-items: center;
      gap: 4px;
      padding: 0 0 0 8px;
    }
    .filters,
    .evidence {
      grid-area: view;
      align-self: end;
      z-index: 20;
      height: 64%;
      border: 0;
      border-top: 1px solid var(--entente-border);
      border-radius: 14px 14px 0 0;
      box-shadow: 0 -8px 30px rgb(0 0 0 / 18%);
      overflow: hidden;
    }
    .panel.folded {
      display: none;
    }
    .sheets button {
      padding: 0 8px;
    }
    legend-panel {
      left: 8px;
      top: 8px;
    }
    .wide {
      display: none;
    }
  }
  .printed {
    display: none;
  }
  @media print {
    :host {
      display: block;
      height: auto;
      overflow: visible;
    }
    header,
    .filters,
    .panel > .title,
    time-panel,
    first-hints,
    legend-panel,
    actor-network,
    .bar {
      display: none;
    }
    .stage,
    .table,
    .panel > .body {
      position: static;
      overflow: visible;
    }
    .printed {
      display: block;
    }
    .printed svg {
      display: block;
      width: 100%;
      height: auto;
      max-height: 180mm;
    }
    .evidence,
    .folded > .body {
      display: block;
      border: 0;
    }
  }
`;
