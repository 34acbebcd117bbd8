package io.zhiben.hazard.listing;

import java.time.LocalDate;

/**
 * How much time is left.
 *
 * @param due last day
 * @param workingDaysLeft working days after today up to and with the last one; 0 when none is left
 * @param overdueDays days after the last one; 0 while in time
 * @param provisional a year in between has no published calendar yet, so that its holidays are not
 *     known
 * @param stopped nothing is waited for any more; then nothing is left and nothing is overdue
 */
public record DueClock(
    LocalDate due, int workingDaysLeft, long overdueDays, boolean provisional, boolean stopped) {}
