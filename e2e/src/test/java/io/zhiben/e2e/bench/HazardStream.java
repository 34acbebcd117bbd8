package io.zhiben.e2e.bench;

import io.zhiben.e2e.suite.LiveSuite;
import io.zhiben.e2e.suite.SuiteTime;
import io.zhiben.local.TestTokens;
import io.zhiben.local.suite.SuiteService;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reports hazards at a steady rate and looks at the town's dashboard all the time: the i-th commit
 * has arrived when the dashboard counts i more than before.
 */
final class HazardStream {
  private static final Pattern FOUND =
      Pattern.compile("\"id\":\"hazards.found\"[^}]*?\"value\":(\\d+)");
  private static final long LOOK_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final LiveSuite suite;
  private final String enterprise;
  private final List<Long> commits = Collections.synchronizedList(new ArrayList<>());
  private final List<long[]> looks = new ArrayList<>();
  private final AtomicInteger refused = new AtomicInteger();

  HazardStream(LiveSuite suite, String enterprise) {
    this.suite = suite;
    this.enterprise = enterprise;
  }

  /**
   * @param latencies from the answer to the reporter until the dashboard counts it
   * @param perSecond commits in a second that were reached
   */
  record Outcome(Latencies latencies, double perSecond, int refused) {}

  Outcome run(int perSecond, int seconds) throws Exception {
    long before = count();
    int total = perSecond * seconds;
    AtomicBoolean done = new AtomicBoolean();
    Thread watcher = Thread.ofPlatform().start(() -> watch(before + total, done));
    long start = System.nanoTime();
    try (ExecutorService reporters = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < total; i++) {
        LockSupport.parkNanos(start + i * 1_000_000_000L / perSecond - System.nanoTime());
        int number = i;
        reporters.submit(() -> report(number));
      }
    }
    double reached = commits.size() / ((System.nanoTime() - start) / 1e9);
    watcher.join(Duration.ofSeconds(60));
    done.set(true);
    watcher.join();
    return new Outcome(latencies(before), reached, refused.get());
  }

  private void report(int number) {
    String body =
        """
        {"enterpriseId":"%s","description":"压测隐患 %d：消防通道堆放杂物","place":"一层","foundOn":"%s"}\
        """
            .formatted(enterprise, number, SuiteTime.WORKDAY);
    HttpRequest request =
        HttpRequest.newBuilder(uri(SuiteService.HAZARD, "/api/hazard/v1/hazards"))
            .header("Authorization", "Bearer " + TestTokens.user("dlh-officer"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() == 201) {
        commits.add(System.nanoTime());
      } else {
        refused.incrementAndGet();
      }
    } catch (IOException e) {
      refused.incrementAndGet();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void watch(long until, AtomicBoolean done) {
    while (!done.get()) {
      long count = count();
      looks.add(new long[] {System.nanoTime(), count});
      if (count >= until) {
        return;
      }
      LockSupport.parkNanos(LOOK_EVERY_NANOS);
    }
  }

  private long count() {
    HttpRequest request =
        HttpRequest.newBuilder(uri(SuiteService.REPORTING, "/api/reporting/v1/figures"))
            .header("Authorization", "Bearer " + TestTokens.user("dlh-leader"))
            .build();
    try {
      String answer = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
      Matcher found = FOUND.matcher(answer);
      if (!found.find()) {
        throw new IllegalStateException("no figures: " + answer);
      }
      return Long.parseLong(found.group(1));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private URI uri(SuiteService service, String path) {
    return suite.processes().url(service).resolve(path);
  }

  private Latencies latencies(long before) {
    Latencies latencies = new Latencies();
    List<Long> sorted = new ArrayList<>(commits);
    Collections.sort(sorted);
    int look = 0;
    for (int i = 0; i < sorted.size(); i++) {
      while (look < looks.size() && looks.get(look)[1] < before + i + 1) {
        look++;
      }
      if (look == looks.size()) {
        break;
      }
      latencies.addNanos(Math.max(0, looks.get(look)[0] - sorted.get(i)));
    }
    return latencies;
  }
}
