import { path } from 'd3-path';
import { html } from 'lit';
import { MARK_IS_FILLED, traceHead } from '../actor-network/shapes.js';
import { FAMILIES, type Family } from '../network-data/network-data.js';

/** A short edge with the head of its family, drawn by the same code as the network. */
export function familyMark(family: Family) {
  const head = path();
  traceHead(head, family, { x: 16, y: 7, ux: 1, uy: 0, size: 8 });
  const colour = `var(--entente-${family.toLowerCase()})`;
  const isFilled = MARK_IS_FILLED[FAMILIES.indexOf(family)];
  return html`<svg width="27" height="14" viewBox="0 0 27 14" aria-hidden="true" style="flex:none">
    <path d="M1 7H16" style="stroke:${colour}" stroke-width="2" />
    <path d=${head.toString()} style="stroke:${isFilled ? 'none' : colour};fill:${isFilled ? colour : 'none'}" stroke-width="1.6" />
  </svg>`;
}
