package io.zhiben.hazard.accident;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/** The bodies of the requests about rescues and the investigation of fires. */
final class FireCommands {
  private FireCommands() {}

  /**
   * @param element one of the tenant's rules
   * @param finding what was found, without persons; counts instead of what was said before
   */
  record RecordFireStudy(
      @NotBlank @Size(max = 40) String element, @NotBlank @Size(max = 4000) String finding) {}

  /**
   * @param recipients sectors and units that it went to
   * @param content causes, who is responsible by post, and what others learn from it
   */
  record IssueFireCircular(
      @NotBlank @Size(max = 60) String number,
      @NotNull LocalDate issuedOn,
      @NotBlank @Size(max = 500) String recipients,
      @NotBlank @Size(max = 4000) String content) {}

  /**
   * All three as they are known now; what is not yet is left out.
   *
   * @param arrivedAt not before the alarm
   * @param handedOverAt not before the arrival
   */
  record RecordRescue(
      @NotNull Instant alarmAt,
      Instant arrivedAt,
      Instant handedOverAt,
      @Size(max = 200) String plan,
      Instant planActivatedAt,
      @Size(max = 60) String commander,
      @Size(max = 500) String leaders,
      @Size(max = 2000) String aftermath) {}
}
