package dev.entente.archive;

import dev.entente.knowledge.Knowledge;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** Gets the newsroom with the packed knowledge ready while the web application is still starting. */
public final class HeadStart {
    private static volatile @Nullable FutureTask<Newsroom> begun;

    private HeadStart() {}

    /** Call it first thing; what goes wrong is told to who asks for the newsroom. */
    public static void begin() {
        FutureTask<Newsroom> task = new FutureTask<>(() -> new ExtractingNewsroom(Knowledge.load()));
        begun = task;
        Thread.ofPlatform().name("head-start").daemon().start(task);
    }

    /** The newsroom that was begun, or one made now where none was. */
    static Newsroom newsroom() {
        FutureTask<Newsroom> task = begun;
        if (task == null) return new ExtractingNewsroom(Knowledge.load());
        begun = null;
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException wrong) throw wrong;
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
