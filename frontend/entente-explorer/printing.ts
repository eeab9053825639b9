import type { LitElement, ReactiveController } from 'lit';
import { applyTheme } from '../shared/theme.js';

/**
 * Paper is white and sharper than a screen: for printing the page turns light, and the picture is drawn anew as a vector
 * with title, window and legend, into the element of class `printed`.
 */
export class Printing implements ReactiveController {
  private readonly before = () => {
    applyTheme('light');
    const place = this.place();
    if (place) place.innerHTML = this.draw();
  };
  private readonly after = () => {
    applyTheme();
    this.place()?.replaceChildren();
  };

  /** `draw` answers a picture in which every text is escaped. */
  constructor(
    private readonly host: LitElement,
    private readonly draw: () => string,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.before);
    window.addEventListener('afterprint', this.after);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.before);
    window.removeEventListener('afterprint', this.after);
  }

  private place(): Element | null {
    return this.host.renderRoot.querySelector('.printed');
  }
}
