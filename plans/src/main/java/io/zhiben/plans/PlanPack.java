package io.zhiben.plans;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One action plan (三年行动方案) as data.
 *
 * @param format version of the pack's format
 * @param id the folder's name; never changes
 * @param region 12-digit code of the tenant whose plan it is; it holds there and below
 * @param parentDocument number of the upper level's document; null when the plan has none
 * @param issuingBody who issues it; null when the text doesn't say
 * @param cites rows of the requirement catalogue, here and in each part
 */
public record PlanPack(
    int format,
    String id,
    Title title,
    String region,
    Period period,
    Status status,
    String parentDocument,
    String issuingBody,
    List<String> cites,
    List<Programme> programmes,
    List<Stage> stages,
    List<Duty> duties,
    List<Target> targets,
    Rules rules) {

  /** Where the plan stands (D-001). */
  public enum Status {
    DRAFT_FOR_COMMENT,
    ISSUED,
    CLOSED
  }

  /** What the screen shows, in both languages. */
  public record Title(String zh, String en) {}

  /** Both days included. */
  public record Period(LocalDate from, LocalDate to) {
    public boolean contains(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }

  /** 行动 / 专题: numbered as the plan counts, with its gaps (D-002). */
  public record Programme(int number, Title title, List<String> cites) {}

  /** 阶段: both days included; stages may overlap (D-088). */
  public record Stage(int number, Title title, LocalDate from, LocalDate to, List<String> cites) {}

  /**
   * 频次义务: who must do what how often.
   *
   * @param programme number of the programme that asks for it; null when none does
   * @param warnDays days before a window's end from which an unmet duty is due soon
   */
  public record Duty(
      String id,
      Title title,
      Integer programme,
      Selector selector,
      CadenceRule cadence,
      Evidence evidence,
      int warnDays,
      List<String> cites) {}

  /** Which active enterprises owe a duty; empty sets ask nothing. */
  public record Selector(Set<String> anyTag, Set<String> noTag) {
    public Selector {
      anyTag = anyTag == null ? Set.of() : Set.copyOf(anyTag);
      noTag = noTag == null ? Set.of() : Set.copyOf(noTag);
    }

    /** Whether an enterprise with these tags owes the duty. */
    public boolean selects(Set<String> tags) {
      return (anyTag.isEmpty() || anyTag.stream().anyMatch(tags::contains))
          && noTag.stream().noneMatch(tags::contains);
    }
  }

  /** How often, by the enterprise's tags; the first entry that names one of them decides. */
  public record CadenceRule(@JsonProperty("default") Cadence standard, List<TagCadence> byTag) {
    public CadenceRule {
      byTag = byTag == null ? List.of() : List.copyOf(byTag);
    }

    public Cadence of(Set<String> tags) {
      return byTag.stream()
          .filter(entry -> entry.tags().stream().anyMatch(tags::contains))
          .map(TagCadence::every)
          .findFirst()
          .orElse(standard);
    }
  }

  /** The cadence of enterprises with one of the tags. */
  public record TagCadence(Set<String> tags, Cadence every) {}

  /** What proves that a duty was done. */
  public enum Evidence {
    /** A drill that the enterprise held. */
    DRILL,
    /** A self-check that the principal led and has confirmed. */
    SELF_CHECK_LED_BY_PRINCIPAL
  }

  /**
   * 目标: a threshold with a date.
   *
   * @param atMost the measure may not be above it
   * @param dueOn the last day for reaching it
   * @param warnDays days before it from which an unreached target is at risk
   */
  public record Target(
      String id,
      Title title,
      Measure measure,
      int atMost,
      LocalDate dueOn,
      Integer warnDays,
      List<String> cites) {
    private static final int WARN_DAYS = 90;

    public Target {
      warnDays = warnDays == null ? WARN_DAYS : warnDays;
    }
  }

  /** Open hazards of a level that were found until a day: a stock (存量). */
  public record Measure(String kind, String level, LocalDate foundUntil) {}

  /**
   * What other services need of the plan.
   *
   * @param rectificationDays calendar days from assignment to the deadline, by level of hazard
   */
  public record Rules(
      List<String> highRiskTags, Map<String, Integer> rectificationDays, List<String> cites) {}
}
