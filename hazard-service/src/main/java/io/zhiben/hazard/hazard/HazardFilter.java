package io.zhiben.hazard.hazard;

import io.zhiben.hazard.LifecyclePhase;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Which hazards a list shows; what is left out doesn't narrow it. */
public class HazardFilter {
  /**
   * A piece of the description, of the number on paper or of the enterprise's name, or the
   * beginning of the number.
   */
  @QueryParam("q")
  @Size(max = 100)
  String q;

  @QueryParam("region")
  String region;

  @QueryParam("enterprise")
  UUID enterprise;

  @QueryParam("inspection")
  UUID inspection;

  @QueryParam("state")
  LifecycleState state;

  @QueryParam("level")
  Level level;

  @QueryParam("phase")
  LifecyclePhase phase;

  /** true: the rectification is owed and its last day has passed. */
  @QueryParam("overdue")
  Boolean overdue;

  /** true: neither signed off nor withdrawn; false: one of them. */
  @QueryParam("open")
  Boolean open;

  /** true: the clause it rests on has changed, and it is to be graded again. */
  @QueryParam("regrade")
  Boolean regrade;

  /** true: it could not be graded, because evidence is missing. */
  @QueryParam("evidenceMissing")
  Boolean evidenceMissing;

  /** true: a later deadline is asked for and not decided. */
  @QueryParam("extensionAsked")
  Boolean extensionAsked;

  /** Listed (挂牌督办), at that level as the highest. */
  @QueryParam("listedLevel")
  SupervisionLevel listedLevel;

  /** true: listed at some level. */
  @QueryParam("listed")
  Boolean listed;

  @QueryParam("foundFrom")
  LocalDate foundFrom;

  @QueryParam("foundTo")
  LocalDate foundTo;

  /** The rectification is owed by that day or was owed before. */
  @QueryParam("dueTo")
  LocalDate dueTo;

  /** The given conditions, for the audit trail. */
  @Override
  public String toString() {
    Map<String, Object> given = new LinkedHashMap<>();
    given.put("q", q);
    given.put("region", region);
    given.put("enterprise", enterprise);
    given.put("inspection", inspection);
    given.put("state", state);
    given.put("level", level);
    given.put("phase", phase);
    given.put("overdue", overdue);
    given.put("open", open);
    given.put("regrade", regrade);
    given.put("evidenceMissing", evidenceMissing);
    given.put("extensionAsked", extensionAsked);
    given.put("listedLevel", listedLevel);
    given.put("listed", listed);
    given.put("foundFrom", foundFrom);
    given.put("foundTo", foundTo);
    given.put("dueTo", dueTo);
    given.values().removeIf(Objects::isNull);
    return given.toString();
  }
}
