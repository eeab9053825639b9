import tokens from '../theme.css?inline';

export type Theme = 'system' | 'light' | 'dark';

const STORED_AS = 'entente.theme';
const prefersDark = matchMedia('(prefers-color-scheme: dark)');

const sheet = new CSSStyleSheet();
// The declaration that Vaadin keeps says CSSResultGroup; what Vite hands over is the text.
sheet.replaceSync(tokens as unknown as string);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

export function chosenTheme(): Theme {
  const stored = localStorage.getItem(STORED_AS);
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

export function chooseTheme(theme: Theme): void {
  localStorage.setItem(STORED_AS, theme);
  applyTheme();
}

/** Marks the page dark or light the way Vaadin does, and leaves other words of the attribute alone. */
export function applyTheme(theme: Theme = chosenTheme()): void {
  const isDark = theme === 'dark' || (theme === 'system' && prefersDark.matches);
  const root = document.documentElement;
  const words = (root.getAttribute('theme') ?? '').split(/\s+/).filter((word) => word && word !== 'dark');
  if (isDark) words.push('dark');
  if (words.length > 0) root.setAttribute('theme', words.join(' '));
  else root.removeAttribute('theme');
  root.style.colorScheme = isDark ? 'dark' : 'light';
}

prefersDark.addEventListener('change', () => applyTheme());

/** Calls back whenever the page changes between light and dark; answers how to stop that. */
export function watchTheme(callback: () => void): () => void {
  const observer = new MutationObserver(callback);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['theme'] });
  return () => observer.disconnect();
}
