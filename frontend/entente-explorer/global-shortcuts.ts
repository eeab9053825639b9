export type GlobalShortcut = 'help' | 'search' | 'undo' | 'redo' | 'filters' | 'table' | 'play' | 'clear';

const PLAIN: Record<string, GlobalShortcut> = {
  '?': 'help',
  '/': 'search',
  f: 'filters',
  t: 'table',
  ' ': 'play',
  Escape: 'clear',
};

const OVERLAYS = '[role=dialog], [role=menu], [role=menubar], [role=listbox]';

/** What a key means wherever the focus is, except where it types or presses something. */
export function globalShortcut(event: KeyboardEvent): GlobalShortcut | null {
  const target = event.composedPath()[0];
  if (event.defaultPrevented || !(target instanceof HTMLElement) || takesText(target) || isOverThePage(event)) return null;
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') return event.shiftKey ? 'redo' : 'undo';
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'y') return 'redo';
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === ' ' && target.matches('button, a, summary, [role=button], [role=option], [role=row], [role=gridcell]')) return null;
  return PLAIN[event.key] ?? null;
}

function takesText(target: HTMLElement): boolean {
  return target.isContentEditable || target.matches('input, textarea, select, [role=combobox], [role=textbox]');
}

/** Dialogs and menus have their keys for themselves: Escape closes them and leaves the selection as it is. */
function isOverThePage(event: KeyboardEvent): boolean {
  return document.querySelector('vaadin-dialog[opened]') !== null || event.composedPath().some((one) => one instanceof Element && one.matches(OVERLAYS));
}
