package org.auscult.audit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Runs tasks on several threads and hands their results over in the order of submission, on the
 * thread that submits. Only a window of results is held, so that memory does not grow with the
 * fleet.
 */
final class Pipeline<T> implements AutoCloseable {
  private static final int WINDOW_PER_JOB = 8;

  private final ExecutorService pool;
  private final int window;
  private final Consumer<T> sink;
  private final Deque<Future<T>> running = new ArrayDeque<>();

  Pipeline(int jobs, Consumer<T> sink) {
    this.pool =
        Executors.newFixedThreadPool(
            jobs,
            task -> {
              Thread thread = new Thread(task, "auscult-worker");
              thread.setDaemon(true);
              return thread;
            });
    this.window = jobs * WINDOW_PER_JOB;
    this.sink = sink;
  }

  void submit(Callable<T> task) {
    running.add(pool.submit(task));
    if (running.size() > window) {
      takeFirst();
    }
  }

  /** Waits for all and hands them over. */
  void drain() {
    while (!running.isEmpty()) {
      takeFirst();
    }
  }

  private void takeFirst() {
    try {
      sink.accept(running.remove().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the run was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a task must not throw", e.getCause());
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
