package io.zhiben.plans;

/**
 * The last day of a window, where it isn't the window's own; exactly one of the fields is given.
 *
 * @param dayOfLastMonth that day of the window's last month, or its end where the month is shorter
 * @param monthDay month and day of a year, e.g. {@code 12-25}
 * @param daysAfterEnd calendar days after the window's end
 * @param workingDaysAfterEnd working days after the window's end
 */
public record DueRule(
    Integer dayOfLastMonth, String monthDay, Integer daysAfterEnd, Integer workingDaysAfterEnd) {}
