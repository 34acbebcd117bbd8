package io.zhiben.hazard.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Hazards whose last day has passed without a decision on them (Z-003): no later deadline was
 * granted, no case that rests on them was filed, and no halt was decided.
 *
 * @param amount how many; at most {@link UndecidedQueries#MOST} are looked at
 * @param more there are more than were looked at
 * @param first those that wait the longest, at most 50
 */
record UndecidedHazards(int amount, boolean more, List<Undecided> first) {

  /**
   * @param level null until graded
   */
  @Schema(name = "UndecidedHazard")
  record Undecided(
      UUID id,
      String number,
      UUID enterpriseId,
      String enterpriseName,
      String level,
      LocalDate deadline) {}
}
