export interface QuoteHit {
  /** Its index in the columns of the network. */
  relation: number;
  quote: string;
}

export type QuoteAnswer = QuoteHit[] | 'asked' | 'failed';

const TYPING_RESTS_MS = 180;
const LEAST_LETTERS = 3;

/**
 * Asks the server for sentences with the words that a reader types, once the reader pauses. Whoever types on is told
 * nothing of what was asked before.
 */
export class QuoteLookup {
  private timer = 0;
  private asking: AbortController | null = null;

  constructor(private readonly answer: (answer: QuoteAnswer) => void) {}

  ask(src: string, text: string): void {
    this.stop();
    const words = text.trim();
    if (!src || words.length < LEAST_LETTERS) return this.answer([]);
    this.answer('asked');
    this.timer = window.setTimeout(() => void this.fetch(`${src}?q=${encodeURIComponent(words)}`), TYPING_RESTS_MS);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.asking?.abort();
    this.asking = null;
  }

  private async fetch(address: string): Promise<void> {
    const asking = (this.asking = new AbortController());
    try {
      const response = await fetch(address, { signal: asking.signal, headers: { accept: 'application/json' } });
      if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
      const hits = (await response.json()) as QuoteHit[];
      if (this.asking === asking) this.answer(hits);
    } catch {
      if (this.asking === asking) this.answer('failed');
    }
  }
}
