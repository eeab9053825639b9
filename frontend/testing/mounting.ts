import type { LitElement } from 'lit';

/** Puts an element on the page with some properties and waits until it shows them. */
export async function mounted<T extends LitElement>(tag: string, properties: Partial<T>): Promise<T> {
  const element = Object.assign(document.createElement(tag), properties) as T;
  document.body.replaceChildren(element);
  await element.updateComplete;
  return element;
}

/** What an element tells from now on, by the names of its events. */
export function toldBy(element: EventTarget, ...names: string[]): { name: string; detail: unknown }[] {
  const told: { name: string; detail: unknown }[] = [];
  for (const name of names) element.addEventListener(name, (event) => told.push({ name, detail: (event as CustomEvent<unknown>).detail }));
  return told;
}

export function all(element: LitElement, selector: string): HTMLElement[] {
  return [...element.renderRoot.querySelectorAll<HTMLElement>(selector)];
}

export function one<T extends HTMLElement>(element: LitElement, selector: string): T {
  const found = element.renderRoot.querySelector<T>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

export async function press(element: LitElement, target: HTMLElement, key: string, options: KeyboardEventInit = {}): Promise<void> {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...options }));
  target.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true, composed: true, ...options }));
  await element.updateComplete;
}
