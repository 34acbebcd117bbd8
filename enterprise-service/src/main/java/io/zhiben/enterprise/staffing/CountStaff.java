package io.zhiben.enterprise.staffing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The staff of one role of an office.
 *
 * @param office code of a department of the place; left out for its safety office or community
 * @param countedOn the day on which it was so; its quarter is the one that is counted
 */
public record CountStaff(
    @NotNull String regionCode,
    @Size(max = 40) String office,
    @NotNull StaffRole role,
    @NotNull LocalDate countedOn,
    @NotNull @Valid StaffNumbers numbers) {
  public CountStaff {
    office = office == null || office.isBlank() ? null : office.strip();
  }
}
