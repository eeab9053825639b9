const STEP_MS = 700;

export const SPEEDS = [0.5, 1, 2, 4];

/** Takes a step again and again, at a speed, until a step says that it has come to the end. */
export class Player {
  speed = 1;
  private timer = 0;

  /** `step` answers whether there is more to come. */
  constructor(
    private readonly step: () => boolean,
    private readonly onStop: () => void,
  ) {}

  get isPlaying(): boolean {
    return this.timer !== 0;
  }

  start(): void {
    if (!this.isPlaying) this.next();
  }

  stop(): void {
    if (!this.isPlaying) return;
    clearTimeout(this.timer);
    this.timer = 0;
    this.onStop();
  }

  private next(): void {
    this.timer = window.setTimeout(() => {
      if (this.step()) this.next();
      else this.stop();
    }, STEP_MS / this.speed);
  }
}
