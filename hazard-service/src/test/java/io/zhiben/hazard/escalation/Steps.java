package io.zhiben.hazard.escalation;

import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.hazard.escalation.EscalationSweep.Kind;
import io.zhiben.hazard.escalation.EscalationSweep.Round;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Steps of the ladder, as tests see and take them. */
final class Steps {
  static final String STEPS = BASE + "/escalation-steps";

  private Steps() {}

  /** Looks at that hazard or listing, and at what came after it, as on that day. */
  static void look(EscalationSweep sweep, Kind kind, String id, LocalDate on) {
    assertEquals(null, sweep.look(new Round(kind, justBefore(id)), on));
  }

  static UUID justBefore(String id) {
    UUID own = UUID.fromString(id);
    return new UUID(own.getMostSignificantBits(), own.getLeastSignificantBits() - 1);
  }

  static Response of(String who, String hazard) {
    return as(who).get(STEPS + "?hazard=" + hazard + "&limit=100&sort=id");
  }

  static List<String> fired(String hazard) {
    return of("tj-officer", hazard)
        .jsonPath()
        .getList("items.collect { it.level + ' ' + it.rung + ' ' + it.state }");
  }

  static String idOf(String hazard, String level, String rung) {
    return of("tj-officer", hazard)
        .path("items.find { it.level == '%s' && it.rung == '%s' }.id".formatted(level, rung));
  }

  /** Takes it with the tag of what it is now. */
  static Response take(String who, String id, String verb, Map<String, ?> body) {
    String tag = as("tj-officer").get(STEPS + "/" + id).header("ETag");
    return as(who).header("If-Match", tag).body(body).post(STEPS + "/" + id + "/" + verb);
  }
}
