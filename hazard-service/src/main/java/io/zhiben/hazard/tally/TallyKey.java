package io.zhiben.hazard.tally;

import io.zhiben.platform.access.Place;
import java.time.LocalDate;

/**
 * What hazards are counted by.
 *
 * @param level empty until graded
 * @param dueOn the last day of a rectification that is owed, else {@link #NEVER}
 */
public record TallyKey(Place place, String state, String level, LocalDate dueOn) {
  /** Nothing is owed. */
  public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  /** The same at another place. */
  public TallyKey at(Place other) {
    return new TallyKey(other, state, level, dueOn);
  }
}
