package io.zhiben.e2e.bench;

import io.zhiben.e2e.suite.LiveSuite;
import io.zhiben.local.TestTokens;
import io.zhiben.local.suite.SuiteService;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many found hazards the city's dashboard counts, looked at again and again. */
final class FoundHazards implements AutoCloseable {
  private static final Pattern FOUND =
      Pattern.compile("\"id\":\"hazards.found\"[^}]*?\"value\":(\\d+)");
  private static final long LOOK_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

  private final KeptConnection connection;
  private final String token = TestTokens.user("tj-officer");
  private final List<long[]> looks = new ArrayList<>();

  FoundHazards(LiveSuite suite) throws IOException {
    this.connection = new KeptConnection(suite.processes().url(SuiteService.REPORTING));
  }

  long count() throws IOException {
    Matcher found = FOUND.matcher(connection.get("/api/reporting/v1/figures", token).text());
    if (!found.find()) {
      throw new IllegalStateException("no figures");
    }
    return Long.parseLong(found.group(1));
  }

  /** Looks until the dashboard counts that many, or the time is over. */
  boolean watch(long until, long nanos) throws IOException {
    long end = System.nanoTime() + nanos;
    while (System.nanoTime() < end) {
      long count = count();
      looks.add(new long[] {System.nanoTime(), count});
      if (count >= until) {
        return true;
      }
      LockSupport.parkNanos(LOOK_EVERY_NANOS);
    }
    return false;
  }

  /** The i-th commit has arrived when the dashboard counts i more than before. */
  Latencies since(long before, List<Long> commits) {
    Latencies latencies = new Latencies();
    int look = 0;
    for (int i = 0; i < commits.size(); i++) {
      while (look < looks.size() && looks.get(look)[1] < before + i + 1) {
        look++;
      }
      if (look == looks.size()) {
        break;
      }
      latencies.addNanos(Math.max(0, looks.get(look)[0] - commits.get(i)));
    }
    return latencies;
  }

  @Override
  public void close() throws IOException {
    connection.close();
  }
}
