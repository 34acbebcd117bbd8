package io.zhiben.contracts.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a thing counted as before something of it changed by which people count. It travels with the
 * thing's state, so that whoever knows the newest state knows what to count on any day of the past,
 * also where a topic has kept the newest state alone.
 *
 * <p>The former ones of a thing are in the order of their days: each held from the day of the one
 * before it, the first one from the beginning.
 */
public interface Former {
  /** The first day at whose end it did not count so any more. */
  LocalDate until();

  /**
   * The list with one more, where that is one: what changes on the day of the recording never
   * counted at the end of a day, and of several changes of one day only what was before all of them
   * did.
   *
   * @param before what held until the day of the change
   * @param recordedOn the day on which the thing was recorded
   */
  static <F extends Former> List<F> noted(List<F> known, F before, LocalDate recordedOn) {
    boolean countedOnce =
        before.until().isAfter(recordedOn)
            && (known.isEmpty() || known.getLast().until().isBefore(before.until()));
    if (!countedOnce) {
      return known;
    }
    List<F> all = new ArrayList<>(known);
    all.add(before);
    return List.copyOf(all);
  }
}
