package io.zhiben.reporting.duty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** The bodies of the requests about duties. */
final class DutyCommands {
  private static final int TEXT = 2000;

  private DutyCommands() {}

  /**
   * That a duty was done.
   *
   * @param unitId the unit of the plan; null where an enterprise did it
   * @param enterpriseId the enterprise; null where a unit did it, and for an enterprise's own
   * @param documentNumber of the paper that shows it; null where there is none
   * @param evidence what shows it, in words
   */
  record RecordDuty(
      @Size(max = 60) String unitId,
      UUID enterpriseId,
      @NotNull LocalDate doneOn,
      @NotBlank @Size(max = 200) String title,
      @Size(max = 100) String documentNumber,
      @NotBlank @Size(max = TEXT) String evidence) {}

  /**
   * That somebody is excused for some days.
   *
   * @param unitId the unit of the plan; null where it is an enterprise
   * @param enterpriseId the enterprise; null where it is a unit
   */
  record ExcuseDuty(
      @Size(max = 60) String unitId,
      UUID enterpriseId,
      @NotNull LocalDate from,
      @NotNull LocalDate until,
      @NotBlank @Size(max = TEXT) String reason) {}

  /** Why a record is withdrawn or an excuse ended. */
  record EndDutyNote(@NotBlank @Size(max = TEXT) String reason) {}
}
