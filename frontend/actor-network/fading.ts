const DURATION_MS = 180;

/** Opacity of things that come and go. Holds the few that are on their way; all others are simply there or not. */
export class Fading {
  readonly opacity: Float32Array;
  private readonly wanted: Uint8Array;
  private moving: number[] = [];

  constructor(size: number) {
    this.opacity = new Float32Array(size);
    this.wanted = new Uint8Array(size);
  }

  get isMoving(): boolean {
    return this.moving.length > 0;
  }

  /** Those that have been taken away and are still seen. */
  *leaving(): Iterable<number> {
    for (const item of this.moving) if (!this.wanted[item]) yield item;
  }

  aimAt(wanted: Uint8Array, atOnce: boolean): void {
    if (atOnce) this.moving = [];
    for (let item = 0; item < wanted.length; item++) {
      if (atOnce) this.opacity[item] = wanted[item];
      else if (wanted[item] !== this.wanted[item] && !this.isUnderWay(item)) this.moving.push(item);
      this.wanted[item] = wanted[item];
    }
  }

  /** Moves on by a span of time. */
  advance(ms: number): void {
    const step = ms / DURATION_MS;
    let kept = 0;
    for (const item of this.moving) {
      const goal = this.wanted[item];
      const opacity = this.opacity[item];
      const next = goal > opacity ? Math.min(goal, opacity + step) : Math.max(goal, opacity - step);
      this.opacity[item] = next;
      if (next !== goal) this.moving[kept++] = item;
    }
    this.moving.length = kept;
  }

  private isUnderWay(item: number): boolean {
    const opacity = this.opacity[item];
    return opacity !== this.wanted[item];
  }
}
