package org.factline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Maps a stream with several threads, keeping its order and only a small window of it in memory. */
final class OrderedParallel {
    private static final int PER_THREAD = 4;
    private static final int THREADS = Runtime.getRuntime().availableProcessors();
    private static final Executor WORKERS = workers();

    private OrderedParallel() {}

    /** Daemons that end when they are idle: a pool that nobody has to shut down. */
    private static Executor workers() {
        ThreadPoolExecutor workers =
                new ThreadPoolExecutor(THREADS, THREADS, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "factline");
                    thread.setDaemon(true);
                    return thread;
                });
        workers.allowCoreThreadTimeOut(true);
        return workers;
    }

    static <T, R> Stream<R> map(Stream<T> source, Function<T, R> function) {
        Iterator<R> results = new Window<>(source.iterator(), function);
        int flags = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(results, flags), false)
                .onClose(source::close);
    }

    /** The results that are being worked on, oldest first. */
    private static final class Window<T, R> implements Iterator<R> {
        private final Iterator<T> source;
        private final Function<T, R> function;
        private final Deque<CompletableFuture<R>> pending = new ArrayDeque<>();
        private boolean failed;

        Window(Iterator<T> source, Function<T, R> function) {
            this.source = source;
            this.function = function;
        }

        @Override
        public boolean hasNext() {
            fill();
            return !pending.isEmpty();
        }

        @Override
        public R next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return result(pending.remove());
        }

        /** A source that fails does so in its turn, after the results of what came before. */
        private void fill() {
            try {
                while (!failed && pending.size() < PER_THREAD * THREADS && source.hasNext()) {
                    T item = source.next();
                    pending.add(CompletableFuture.supplyAsync(() -> function.apply(item), WORKERS));
                }
            } catch (RuntimeException e) {
                failed = true;
                pending.add(CompletableFuture.failedFuture(e));
            }
        }

        private static <R> R result(CompletableFuture<R> future) {
            try {
                return future.join();
            } catch (CompletionException e) {
                if (e.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                if (e.getCause() instanceof Error cause) {
                    throw cause;
                }
                throw e;
            }
        }
    }
}
