package io.zhiben.hazard.hazard;

import io.zhiben.hazard.LifecyclePhase;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

  /** Of the enterprise, as it was when the hazard was found or its enterprise changed last. */
  @QueryParam("domain")
  @Size(max = 40)
  String domain;

  /** As the caller is shown it: nobody outside finds those that somebody told of. */
  @QueryParam("source")
  Source source;

  /** Code of the department that deals with it: the lead of the enterprise, or who received it. */
  @QueryParam("department")
  @Size(max = 40)
  String department;

  /** A tag that its enterprise has now, such as a kind of building (YF-26). */
  @QueryParam("tag")
  @Size(max = 40)
  String tag;

  /** Id of the clause that it rests on. */
  @QueryParam("clause")
  @Size(max = 60)
  String clause;

  /** Code of its category. */
  @QueryParam("category")
  @Size(max = 40)
  String category;

  /** Open, and nobody did anything about it for so many days (Y-081, Z-085). */
  @QueryParam("idleDays")
  @Min(1)
  @Max(3650)
  Integer idleDays;

  /** Major, open, and somebody who was told of it took no note yet. */
  @QueryParam("notice")
  NoticeState notice;

  /** Open, and its record lacks that. */
  @QueryParam("fault")
  HazardFault fault;

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

  /** Whether nothing but a place narrows it. */
  boolean isPlaceAlone() {
    return Set.of("region").containsAll(given().keySet());
  }

  /** The given conditions, for the audit trail. */
  @Override
  public String toString() {
    return given().toString();
  }

  private Map<String, Object> given() {
    Map<String, Object> given = new LinkedHashMap<>();
    given.put("q", q);
    given.put("region", region);
    given.put("enterprise", enterprise);
    given.put("inspection", inspection);
    given.put("state", state);
    given.put("level", level);
    given.put("phase", phase);
    given.put("domain", domain);
    given.put("source", source);
    given.put("department", department);
    given.put("tag", tag);
    given.put("clause", clause);
    given.put("category", category);
    given.put("idleDays", idleDays);
    given.put("notice", notice);
    given.put("fault", fault);
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
    return given;
  }
}
