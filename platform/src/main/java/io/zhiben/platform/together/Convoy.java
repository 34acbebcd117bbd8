package io.zhiben.platform.together;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/**
 * Lets those who come at the same time be served together: whoever finds nobody at work takes all
 * that wait, himself included, and does their work in one go; the others wait for him. Nobody waits
 * for more to come, so a single one is served at once. No thread of its own: each go runs in the
 * thread of one of those who wait.
 *
 * @param <J> what is to be done
 * @param <R> what comes of it
 */
public final class Convoy<J, R> {
  private final Queue<Seat<J, R>> waiting = new ConcurrentLinkedQueue<>();
  private final Semaphore drivers;
  private final int seats;
  private final Function<List<J>, List<R>> work;

  /**
   * @param drivers goes that run at the same time
   * @param seats jobs that one go takes
   * @param work does the jobs and returns what came of each, in their order; null for a job that
   *     doesn't fit in and wasn't done. When it throws, all of them failed
   */
  public Convoy(int drivers, int seats, Function<List<J>, List<R>> work) {
    this.drivers = new Semaphore(drivers);
    this.seats = seats;
    this.work = work;
  }

  /** A job that waits; {@code done} is written last. */
  private static final class Seat<J, R> {
    private final J job;
    private final Thread thread = Thread.currentThread();
    private R result;
    private RuntimeException failure;
    private volatile boolean done;

    Seat(J job) {
      this.job = job;
    }

    void end(R made, RuntimeException thrown) {
      result = made;
      failure = thrown;
      done = true;
      LockSupport.unpark(thread);
    }
  }

  /** What came of the job; empty when it wasn't done and is to be done alone. */
  public Optional<R> ride(J job) {
    Seat<J, R> mine = new Seat<>(job);
    waiting.add(mine);
    while (!mine.done) {
      if (!drive() && !mine.done) {
        // until somebody has done it, or a driver has left and it is the turn of this thread
        LockSupport.park(this);
      }
    }
    if (mine.failure != null) {
      throw mine.failure;
    }
    return Optional.ofNullable(mine.result);
  }

  /** Does one go; false when there was nothing to do or enough are at work. */
  private boolean drive() {
    if (!drivers.tryAcquire()) {
      return false;
    }
    List<Seat<J, R>> taken = new ArrayList<>();
    try {
      while (taken.size() < seats && waiting.peek() != null) {
        Seat<J, R> next = waiting.poll();
        if (next == null) {
          break;
        }
        taken.add(next);
      }
      if (!taken.isEmpty()) {
        serve(taken);
      }
    } finally {
      drivers.release();
    }
    // who came meanwhile found the drivers busy
    Seat<J, R> next = waiting.peek();
    if (next != null) {
      LockSupport.unpark(next.thread);
    }
    return !taken.isEmpty();
  }

  private void serve(List<Seat<J, R>> taken) {
    List<R> results;
    try {
      results = work.apply(taken.stream().map(seat -> seat.job).toList());
    } catch (RuntimeException e) {
      taken.forEach(seat -> seat.end(null, e));
      return;
    } catch (Error e) {
      taken.forEach(seat -> seat.end(null, new IllegalStateException(e)));
      throw e;
    }
    for (int i = 0; i < taken.size(); i++) {
      taken.get(i).end(results.get(i), null);
    }
  }
}
