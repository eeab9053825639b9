import { loadNetwork, type NetworkData } from '../network-data/network-data.js';

const TRY_AGAIN_MS = 4000;

/** Loads the network, and where the server is away asks again until it is back. */
export class NetworkLoader {
  private timer = 0;
  private src = '';
  private readonly onOnline = () => this.timer !== 0 && this.load(this.src);

  constructor(
    private readonly loaded: (data: NetworkData) => void,
    private readonly failed: () => void,
  ) {}

  load(src: string): void {
    this.stop();
    this.src = src;
    void this.attempt(src);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = 0;
    this.src = '';
    window.removeEventListener('online', this.onOnline);
  }

  private async attempt(src: string): Promise<void> {
    try {
      const data = await loadNetwork(src);
      if (src === this.src) this.loaded(data);
    } catch {
      if (src !== this.src) return;
      this.failed();
      window.addEventListener('online', this.onOnline);
      this.timer = window.setTimeout(() => this.load(src), TRY_AGAIN_MS);
    }
  }
}
