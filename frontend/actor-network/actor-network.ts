import { LitElement, html } from 'lit';

class ActorNetwork extends LitElement {
  override render() {
    return html`<canvas></canvas>`;
  }
}
customElements.define('actor-network', ActorNetwork);
