/**
 * Working days with the State Council's yearly holidays and make-up days, and the end of a day in
 * China. The calendar is data: a file a year under {@code calendar/} in the resources.
 */
package io.zhiben.platform.calendar;
