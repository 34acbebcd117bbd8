package io.zhiben.hazard.measure;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Which measures a list shows; what is left out doesn't narrow it. */
public class MeasureFilter {
  /** A piece of the number, the title or the responsible unit. */
  @QueryParam("q")
  @Size(max = 100)
  String q;

  @QueryParam("region")
  String region;

  @QueryParam("state")
  MeasureLifecycle state;

  @QueryParam("kind")
  MeasureKind kind;

  @QueryParam("difficulty")
  Difficulty difficulty;

  /** true: open, and its due day has passed. */
  @QueryParam("overdue")
  Boolean overdue;

  /** Open, and nobody did anything about it for so many days (Y-081, Z-085). */
  @QueryParam("idleDays")
  @Min(1)
  @Max(3650)
  Integer idleDays;

  /** Those that answer the hazard. */
  @QueryParam("hazard")
  UUID hazard;

  /** The given conditions, for the audit trail. */
  @Override
  public String toString() {
    Map<String, Object> given = new LinkedHashMap<>();
    given.put("q", q);
    given.put("region", region);
    given.put("state", state);
    given.put("kind", kind);
    given.put("difficulty", difficulty);
    given.put("overdue", overdue);
    given.put("idleDays", idleDays);
    given.put("hazard", hazard);
    given.values().removeIf(Objects::isNull);
    return given.toString();
  }
}
