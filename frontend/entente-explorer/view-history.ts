import { sameView, type View } from '../network-data/view.js';

const MOST = 100;

/** Settled views that the reader can go back to and forth; immutable. */
export class ViewHistory {
  private constructor(
    readonly present: View,
    private readonly past: readonly View[],
    private readonly future: readonly View[],
  ) {}

  static startingAt(view: View): ViewHistory {
    return new ViewHistory(view, [], []);
  }

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  get canRedo(): boolean {
    return this.future.length > 0;
  }

  push(view: View): ViewHistory {
    if (sameView(view, this.present)) return this;
    return new ViewHistory(view, [...this.past, this.present].slice(-MOST), []);
  }

  /** Changes the present without a step to go back to, as a camera does that moves along. */
  replace(view: View): ViewHistory {
    return new ViewHistory(view, this.past, this.future);
  }

  undo(): ViewHistory {
    if (!this.canUndo) return this;
    return new ViewHistory(this.past[this.past.length - 1], this.past.slice(0, -1), [this.present, ...this.future]);
  }

  redo(): ViewHistory {
    if (!this.canRedo) return this;
    return new ViewHistory(this.future[0], [...this.past, this.present], this.future.slice(1));
  }
}
