package io.zhiben.hazard.hazard;

import io.zhiben.contracts.event.Former;
import io.zhiben.contracts.event.HazardFormer;
import io.zhiben.hazard.category.HazardCategory;
import io.zhiben.platform.access.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What figures count a hazard by and a step can change, beside the days of its life.
 *
 * @param gradedOn the day on which the level became known; null where that was the day of the
 *     recording, and without a level
 * @param listedLevel null while it isn't listed
 */
record Counted(
    Place place,
    String domainCode,
    Level level,
    LocalDate gradedOn,
    LocalDate deadline,
    HazardCategory category,
    SupervisionLevel listedLevel) {

  /**
   * Whether it counts otherwise from now on. What it is given for the first time completes it: the
   * level says itself since when it is known, a deadline lies ahead, and a category was its own
   * from the beginning.
   */
  boolean isChangedTo(Counted now) {
    boolean same =
        place.equals(now.place)
            && Objects.equals(domainCode, now.domainCode)
            && (level == null || level == now.level)
            && (deadline == null || deadline.equals(now.deadline))
            && (category == null || Objects.equals(code(category), code(now.category)))
            && listedLevel == now.listedLevel;
    return !same;
  }

  /**
   * The former ones with this one, where it counted at the end of a day.
   *
   * @param until the day of the change
   */
  List<HazardFormer> notedIn(List<HazardFormer> known, LocalDate until, LocalDate recordedOn) {
    HazardFormer before =
        new HazardFormer(
            until,
            place.ancestry(),
            domainCode,
            level == null ? null : level.name(),
            gradedOn,
            deadline,
            code(category),
            listedLevel == null ? null : listedLevel.name());
    return Former.noted(known, before, recordedOn);
  }

  private static String code(HazardCategory category) {
    return category == null ? null : category.code();
  }
}
