package io.zhiben.plans;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 频次义务: who must do what how often, led by whom.
 *
 * @param programme number of the programme that asks for it; null when none does
 * @param selector enterprises that owe it; null where units do
 * @param units that owe it; empty where enterprises do
 * @param ledBy the post that leads it, in words; null where the plan names none
 * @param due the last day within a window; null for the window's own
 * @param from the first day from which it is owed; null for the plan's
 * @param to the last day on which it is owed; null for the plan's
 * @param warnDays days before the last day from which an unmet duty is due soon
 */
public record Duty(
    String id,
    Title title,
    Integer programme,
    Selector selector,
    List<String> units,
    Title ledBy,
    CadenceRule cadence,
    DueRule due,
    Evidence evidence,
    LocalDate from,
    LocalDate to,
    Integer warnDays,
    List<String> cites) {
  private static final int WARN_DAYS = 15;

  public Duty {
    units = Lists.copy(units);
    warnDays = warnDays == null ? WARN_DAYS : warnDays;
    selector = selector == null && units.isEmpty() ? new Selector(null, null, null) : selector;
  }

  /** Whether units owe it and not enterprises. */
  public boolean isOfUnits() {
    return !units.isEmpty();
  }

  /** How often, by the enterprise's tags; the first entry that names one of them decides. */
  public record CadenceRule(@JsonProperty("default") Cadence standard, List<TagCadence> byTag) {
    public CadenceRule {
      byTag = Lists.copy(byTag);
    }

    /** Every cadence that some enterprise may have. */
    Set<Cadence> all() {
      Set<Cadence> all = EnumSet.of(standard);
      byTag.forEach(entry -> all.add(entry.every()));
      return all;
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

  /**
   * What proves that it was done.
   *
   * @param of the kind of things; {@link Things#RECORDS} are what the unit itself records
   * @param where conditions on their fields
   * @param atLeast so many in a window
   */
  public record Evidence(Things of, Map<String, Object> where, Integer atLeast) {
    public Evidence {
      where = where == null ? Map.of() : Map.copyOf(where);
      atLeast = atLeast == null ? 1 : atLeast;
    }
  }
}
