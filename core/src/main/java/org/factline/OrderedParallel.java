package org.factline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Maps a stream with several threads, keeping its order and only a small window of it in memory. */
final class OrderedParallel {
    private static final int PER_THREAD = 4;

    private OrderedParallel() {}

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
        private final int size = PER_THREAD * (1 + ForkJoinPool.getCommonPoolParallelism());
        private final Deque<CompletableFuture<R>> pending = new ArrayDeque<>();

        Window(Iterator<T> source, Function<T, R> function) {
            this.source = source;
            this.function = function;
        }

        @Override
        public boolean hasNext() {
            return !pending.isEmpty() || source.hasNext();
        }

        @Override
        public R next() {
            while (pending.size() < size && source.hasNext()) {
                T item = source.next();
                pending.add(CompletableFuture.supplyAsync(() -> function.apply(item)));
            }
            CompletableFuture<R> oldest = pending.poll();
            if (oldest == null) {
                throw new NoSuchElementException();
            }
            return result(oldest);
        }

        private static <R> R result(CompletableFuture<R> future) {
            try {
                return future.join();
            } catch (CompletionException e) {
                if (e.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw e;
            }
        }
    }
}
