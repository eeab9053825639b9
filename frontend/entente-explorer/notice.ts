import type { ReactiveController, ReactiveControllerHost } from 'lit';

const SHOWN_MS = 2500;

/** A word to the reader that goes away by itself. */
export class Notice implements ReactiveController {
  text = '';
  private timer = 0;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  say(text: string): void {
    this.text = text;
    this.host.requestUpdate();
    clearTimeout(this.timer);
    if (text) this.timer = window.setTimeout(() => this.say(''), SHOWN_MS);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }
}
