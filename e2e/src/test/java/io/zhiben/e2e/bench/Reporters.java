package io.zhiben.e2e.bench;

import io.zhiben.e2e.suite.LiveSuite;
import io.zhiben.e2e.suite.SuiteTime;
import io.zhiben.local.TestTokens;
import io.zhiben.local.suite.SuiteService;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Clients that report hazards of many enterprises, each on its own connection and each report with
 * an idempotency key; as fast as they are answered, or at a steady rate together.
 */
final class Reporters {
  private static final String HAZARDS = "/api/hazard/v1/hazards";

  private final URI service;
  private final List<HazardPlaces.One> enterprises;
  private final ConcurrentLinkedQueue<Long> commits = new ConcurrentLinkedQueue<>();
  private final AtomicInteger refused = new AtomicInteger();
  private final AtomicInteger next = new AtomicInteger();
  private final Latencies answers = new Latencies();

  Reporters(LiveSuite suite, List<HazardPlaces.One> enterprises) {
    this.service = suite.processes().url(SuiteService.HAZARD);
    this.enterprises = List.copyOf(enterprises);
  }

  /**
   * @param commits when each was answered with 201, by the nano clock
   * @param answers how long each took
   */
  record Outcome(List<Long> commits, Latencies answers, int refused, double seconds) {
    double perSecond() {
      return commits.size() / seconds;
    }
  }

  /**
   * @param perSecond of all clients together; 0: as fast as they are answered
   */
  Outcome run(int clients, int perSecond, int seconds) throws InterruptedException {
    long start = System.nanoTime();
    long end = start + seconds * 1_000_000_000L;
    List<Thread> threads = new ArrayList<>();
    for (int client = 0; client < clients; client++) {
      threads.add(Thread.ofPlatform().start(() -> report(start, end, perSecond)));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    List<Long> sorted = new ArrayList<>(commits);
    sorted.sort(null);
    return new Outcome(sorted, answers, refused.get(), (System.nanoTime() - start) / 1e9);
  }

  private void report(long start, long end, int perSecond) {
    String token = TestTokens.user("dl-officer");
    try (KeptConnection connection = new KeptConnection(service)) {
      while (true) {
        int number = next.getAndIncrement();
        if (perSecond > 0) {
          long due = start + number * 1_000_000_000L / perSecond;
          LockSupport.parkNanos(due - System.nanoTime());
        }
        long began = System.nanoTime();
        if (began >= end) {
          return;
        }
        KeptConnection.Answer answer =
            connection.post(HAZARDS, token, UUID.randomUUID().toString(), body(number));
        long answered = System.nanoTime();
        if (answer.status() == 201) {
          commits.add(answered);
          answers.addNanos(answered - began);
        } else if (refused.incrementAndGet() == 1) {
          System.out.println("refused: " + answer.status() + " " + answer.text());
        }
      }
    } catch (IOException e) {
      refused.incrementAndGet();
      System.out.println("a client gave up: " + e);
    }
  }

  /** Neighbouring reports are about enterprises far apart. */
  private String body(int number) {
    HazardPlaces.One one = enterprises.get((int) (number * 7919L % enterprises.size()));
    return """
    {"enterpriseId":"%s","description":"压测隐患 %d：疏散通道堆放杂物，应急照明不亮","place":"一层","foundOn":"%s"}\
    """
        .formatted(one.id(), number, SuiteTime.WORKDAY);
  }
}
