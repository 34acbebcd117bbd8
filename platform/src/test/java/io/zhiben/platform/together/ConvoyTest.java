package io.zhiben.platform.together;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConvoyTest {

  private static <R> List<Future<Optional<R>>> start(
      ExecutorService threads, Convoy<Integer, R> convoy, int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> threads.submit(() -> convoy.ride(i))).toList();
  }

  @Test
  void servesEachOnceWithItsOwnResult() throws Exception {
    List<Integer> done = Collections.synchronizedList(new ArrayList<>());
    Convoy<Integer, String> convoy =
        new Convoy<>(
            2,
            7,
            jobs -> {
              assertTrue(jobs.size() <= 7);
              done.addAll(jobs);
              return jobs.stream().map(job -> "r" + job).toList();
            });
    try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
      List<Future<Optional<String>>> rides = start(threads, convoy, 0, 5000);
      for (int i = 0; i < rides.size(); i++) {
        assertEquals(Optional.of("r" + i), rides.get(i).get());
      }
    }
    assertEquals(5000, done.size());
    assertEquals(IntStream.range(0, 5000).boxed().toList(), done.stream().sorted().toList());
  }

  @Test
  void takesTogetherWhoCameWhileItWasAtWork() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    List<Integer> sizes = Collections.synchronizedList(new ArrayList<>());
    AtomicInteger entered = new AtomicInteger();
    Convoy<Integer, Integer> convoy =
        new Convoy<>(
            1,
            100,
            jobs -> {
              sizes.add(jobs.size());
              begun.countDown();
              try {
                go.await();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
              return jobs;
            });
    try (ExecutorService threads = Executors.newCachedThreadPool()) {
      Future<Optional<Integer>> first = threads.submit(() -> convoy.ride(0));
      begun.await();
      List<Thread> late = new ArrayList<>();
      for (int i = 1; i <= 9; i++) {
        int job = i;
        late.add(
            Thread.ofPlatform()
                .start(() -> {
                  assertEquals(Optional.of(job), convoy.ride(job));
                  entered.incrementAndGet();
                }));
      }
      for (Thread thread : late) {
        while (thread.getState() != Thread.State.WAITING) {
          Thread.onSpinWait();
        }
      }
      go.countDown();
      assertEquals(Optional.of(0), first.get());
      for (Thread thread : late) {
        thread.join();
      }
    }
    assertEquals(List.of(1, 9), sizes);
    assertEquals(9, entered.get());
  }

  @Test
  void tellsThoseThatDoNotFitAndThoseThatFailed() {
    Convoy<Integer, String> none = new Convoy<>(1, 5, jobs -> Collections.singletonList(null));
    assertEquals(Optional.empty(), none.ride(1));
    Convoy<Integer, String> failing =
        new Convoy<>(
            1,
            5,
            jobs -> {
              throw new IllegalArgumentException("broken");
            });
    assertThrows(IllegalArgumentException.class, () -> failing.ride(1));
    assertThrows(IllegalArgumentException.class, () -> failing.ride(2));
  }
}
