package dev.entente.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What a reader can undo and redo, the newest first. Remembers {@value #LONGEST} steps. */
final class ViewHistory {
    static final int LONGEST = 100;

    private final Deque<ViewState> past = new ArrayDeque<>();
    private final Deque<ViewState> future = new ArrayDeque<>();

    /** Something was changed: what was undone before can no longer be redone. */
    void changed(ViewState before) {
        past.push(before);
        if (past.size() > LONGEST) past.removeLast();
        future.clear();
    }

    boolean canUndo() {
        return !past.isEmpty();
    }

    boolean canRedo() {
        return !future.isEmpty();
    }

    Optional<ViewState> undo(ViewState now) {
        return step(past, future, now);
    }

    Optional<ViewState> redo(ViewState now) {
        return step(future, past, now);
    }

    private static Optional<ViewState> step(Deque<ViewState> from, Deque<ViewState> to, ViewState now) {
        if (from.isEmpty()) return Optional.empty();
        to.push(now);
        return Optional.of(from.pop());
    }
}
