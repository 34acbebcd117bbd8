package io.zhiben.e2e.job;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.zhiben.e2e.suite.Actor;
import io.zhiben.e2e.suite.LiveSuite;
import io.zhiben.e2e.suite.Places;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What town, district and city see of the same work. */
final class Dashboards {
  private static final String REPORTING = "/api/reporting/v1/";
  private static final Duration LONGEST = Duration.ofSeconds(15);

  /** What the job is about; the city sees what other towns' plans ask for as well. */
  static final Set<String> OF_THE_JOB = Set.of("drill", "self-check", "major-stock-cleared");

  private final Map<String, Actor> viewers;

  Dashboards(LiveSuite suite) {
    this.viewers =
        Map.of(
            Places.DONGLIHU, suite.as("dlh-leader"),
            Places.DONGLI, suite.as("dl-leader"),
            Places.TIANJIN, suite.as("tj-leader"));
  }

  /** What a place's dashboard shows: figures, duties and targets. */
  record Shown(List<Object> figures, List<Object> duties, List<Object> targets) {

    /** A count, or a rate's value. */
    Number value(String figure) {
      return (Number) of(figures, figure).get("value");
    }

    /** Numerator and denominator as they stand beside a rate. */
    String rate(String figure) {
      Map<?, ?> found = of(figures, figure);
      return found.get("numerator") + "/" + found.get("denominator");
    }

    long duty(String id, String state) {
      return ((Number) of(duties, id).get(state)).longValue();
    }

    Map<?, ?> target(String id) {
      return of(targets, id);
    }

    private static Map<?, ?> of(List<Object> all, String id) {
      return all.stream()
          .map(item -> (Map<?, ?>) item)
          .filter(item -> id.equals(item.get("id")))
          .findFirst()
          .orElseThrow(() -> new AssertionError(id + " is not among " + all));
    }
  }

  Shown town() {
    return shown(Places.DONGLIHU);
  }

  private Shown shown(String region) {
    Actor viewer = viewers.get(region);
    Map<String, String> here = Map.of("region", region);
    return new Shown(
        list(viewer.read(REPORTING + "figures", here), "figures"),
        ofTheJob(viewer.read(REPORTING + "duties", here)),
        ofTheJob(viewer.read(REPORTING + "targets", here)));
  }

  private static List<Object> list(JsonPath json, String path) {
    return json.getList(path);
  }

  private static List<Object> ofTheJob(JsonPath json) {
    return list(json, "$").stream()
        .filter(item -> OF_THE_JOB.contains(((Map<?, ?>) item).get("id")))
        .toList();
  }

  /**
   * Waits until the town shows what is expected and district and city show exactly the same.
   *
   * @return how long that took
   */
  Duration agreeOn(String what, Predicate<Shown> expected) {
    long began = System.nanoTime();
    await(what)
        .pollInterval(Duration.ofMillis(25))
        .atMost(LONGEST)
        .untilAsserted(() -> {
          Shown town = town();
          if (!expected.test(town)) {
            throw new AssertionError(what + " is not yet shown: " + town);
          }
          assertEquals(town, shown(Places.DONGLI));
          assertEquals(town, shown(Places.TIANJIN));
        });
    Duration took = Duration.ofNanos(System.nanoTime() - began);
    System.out.printf("dashboards agree on: %s, after %d ms%n", what, took.toMillis());
    return took;
  }
}
