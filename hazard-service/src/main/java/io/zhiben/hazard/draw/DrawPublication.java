package io.zhiben.hazard.draw;

import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.platform.calendar.WorkingDays;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * How long a draw that was held may wait to be made public (一公开, Y-407).
 *
 * @param workingDays after the day on which it was held
 */
record DrawPublication(@NotNull @Min(1) @Max(120) Integer workingDays) {
  private static final int AS_SHIPPED = 20;
  private static final WorkingDays CALENDAR = WorkingDays.bundled();

  static final TenantSettings.Kind<DrawPublication> SETTING =
      new TenantSettings.Kind<>(
          "DRAW_PUBLICATION", DrawPublication.class, new DrawPublication(AS_SHIPPED));

  /** The last day of holding whose draws should be public by the end of yesterday. */
  LocalDate lastDue(LocalDate today) {
    LocalDate day = today.minusDays(1);
    while (!CALENDAR.plus(day, workingDays).date().isBefore(today)) {
      day = day.minusDays(1);
    }
    return day;
  }
}
