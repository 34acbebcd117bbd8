package io.zhiben.hazard.escalation;

import io.zhiben.hazard.hazard.Level;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * One rung of a ladder.
 *
 * @param code stays the same for good: what was fired is known by it
 * @param document kind of the document that is issued
 * @param days after which it fires by itself; null where it is fired by hand
 * @param hazardLevel null for hazards of every level, and for listings
 * @param active false: it stays in the ladder and fires no more
 * @param byLeader true: only a leader issues it; left out it is false
 */
public record Rung(
    @NotNull @Pattern(regexp = "[A-Z][A-Z_]{1,19}") String code,
    @NotBlank @Size(max = 40) String name,
    @NotNull @Pattern(regexp = "[A-Z][A-Z_]{1,39}") String document,
    @NotNull RungTrigger trigger,
    @Min(1) @Max(3650) Integer days,
    Level hazardLevel,
    @NotNull AddresseeKind addressee,
    boolean active,
    Boolean byLeader) {

  /** Papers that stop an enterprise: a decision to halt, and closing down (Z-110). */
  private static final Set<String> HALTS = Set.of("SUSPENSION", "CLOSURE");

  /** Whether nobody but a leader issues it. */
  boolean leaderIssues() {
    return Boolean.TRUE.equals(byLeader) || HALTS.contains(document);
  }

  /** Whether it fires by itself for what is late by so many days. */
  boolean firesAt(RungTrigger cause, Level level, long lateDays) {
    return active
        && trigger == cause
        && days <= lateDays
        && (hazardLevel == null || hazardLevel == level);
  }
}
