import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { localizer, type Localizer } from '../i18n/localizer.js';

/** An element that speaks the reader's language. */
export class LocalizedElement extends LitElement {
  @property() language = 'en';

  protected get texts(): Localizer {
    return localizer(this.language);
  }

  protected tell<T>(name: string, detail: T): void {
    this.dispatchEvent(new CustomEvent<T>(name, { detail, bubbles: true, composed: true }));
  }
}
