import { html } from 'lit';
import type { Localizer } from '../i18n/localizer.js';

/** What stands in the middle until the network is there, or when it could not be loaded. */
export function waiting(hasFailed: boolean, texts: Localizer, retry: () => void) {
  if (!hasFailed) {
    return html`<div class="message" role="status">
      <div class="spinner"></div>
      ${texts.text('loading')}
    </div>`;
  }
  return html`<div class="message" role="alert">
    <strong>${texts.text('failure.title')}</strong>
    <p>${texts.text('failure.text')}</p>
    <button class="primary" type="button" @click=${retry}>${texts.text('failure.retry')}</button>
  </div>`;
}
