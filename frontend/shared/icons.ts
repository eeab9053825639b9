import { html, svg } from 'lit';

/** Drawn on a grid of 20 with a line of 1.6, so that they read as one family. */
const SHAPES = {
  plus: svg`<path d="M10 4v12M4 10h12"/>`,
  minus: svg`<path d="M4 10h12"/>`,
  fit: svg`<path d="M4 7.5V4h3.5M12.5 4H16v3.5M16 12.5V16h-3.5M7.5 16H4v-3.5"/><circle cx="10" cy="10" r="1.6"/>`,
  full: svg`<path d="M11.5 8.5 16 4m0 0h-4m4 0v4M8.500 11.5 4 16m0 0h4m-4 0v-4"/>`,
  unpin: svg`<path d="M12.500 3.500 16.500 7.500l-3 1-2.500 3.500.500 2.500-6-6L8 9l3.500-2.500zM7.500 12.500 4 16M3.500 3.500l13 13"/>`,
  close: svg`<path d="m5 5 10 10M15 5 5 15"/>`,
  undo: svg`<path d="M7.500 4 4 7.500 7.500 11M4.500 7.500H12a4 4 0 0 1 0 8H8"/>`,
  redo: svg`<path d="M12.500 4 16 7.500 12.500 11M15.500 7.500H8a4 4 0 0 0 0 8h4"/>`,
  play: svg`<path d="M6.500 4.200v11.600L15.500 10z" fill="currentColor"/>`,
  pause: svg`<path d="M7 4.500v11M13 4.500v11" stroke-width="2.600"/>`,
  back: svg`<path d="M13.500 4.500v11L7 10zM5.500 4.500v11" fill="currentColor"/>`,
  forward: svg`<path d="M6.500 4.500v11L13 10zM14.500 4.500v11" fill="currentColor"/>`,
  loop: svg`<path d="M13 2.500 15.500 5 13 7.500M15 5H7a3.500 3.500 0 0 0-3.500 3.500V10M7 17.500 4.500 15 7 12.500M5 15h8a3.500 3.500 0 0 0 3.500-3.500V10"/>`,
  search: svg`<circle cx="8.800" cy="8.800" r="4.800"/><path d="m12.500 12.500 4 4"/>`,
  filter: svg`<path d="M3.500 5h13M6 10h8M8.500 15h3"/>`,
  save: svg`<path d="M6 3.500h8v13l-4-3.200-4 3.200z"/>`,
  network: svg`<circle cx="5" cy="6" r="2"/><circle cx="15" cy="5" r="2"/><circle cx="11" cy="15" r="2"/><path d="m7 6 6-.700M6 7.800l4 5.400M14.300 7 11.700 13"/>`,
  table: svg`<path d="M3.500 4.500h13v11h-13zM3.500 8.500h13M8.500 4.500v11"/>`,
  link: svg`<path d="M8.500 11.500a3 3 0 0 0 4.200 0l2.600-2.600a3 3 0 1 0-4.200-4.200l-1 1M11.500 8.500a3 3 0 0 0-4.200 0l-2.600 2.600a3 3 0 1 0 4.200 4.200l1-1"/>`,
  download: svg`<path d="M10 3.500v9M6.500 9 10 12.500 13.500 9M4 16.500h12"/>`,
  sun: svg`<circle cx="10" cy="10" r="3.200"/><path d="M10 2.500v2M10 15.500v2M2.500 10h2M15.500 10h2M4.700 4.700l1.400 1.400M13.900 13.900l1.400 1.400M4.700 15.300l1.400-1.400M13.900 6.100l1.400-1.400"/>`,
  moon: svg`<path d="M16 11.800A6.500 6.500 0 0 1 8.200 4 6.500 6.500 0 1 0 16 11.800z"/>`,
  system: svg`<path d="M3.500 4.500h13v9h-13zM7.500 16.500h5"/>`,
  help: svg`<path d="M7.500 7.500a2.500 2.500 0 1 1 3.700 2.200c-.800.400-1.200 1-1.200 1.900M10 14.500v.200"/><circle cx="10" cy="10" r="7.200"/>`,
  evidence: svg`<path d="M4.500 3.500h11v13h-11zM7.500 7h5M7.500 10h5M7.500 13h3"/>`,
  chevron: svg`<path d="m7 8 3 3.500L13 8"/>`,
  fold: svg`<path d="M12 5 7 10l5 5"/>`,
  unfold: svg`<path d="m8 5 5 5-5 5"/>`,
};

export type IconName = keyof typeof SHAPES;

export function icon(name: IconName) {
  return html`<svg
    class="glyph"
    viewBox="0 0 20 20"
    width="18"
    height="18"
    fill="none"
    stroke="currentColor"
    stroke-width="1.6"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${SHAPES[name]}
  </svg>`;
}
