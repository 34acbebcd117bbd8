package io.zhiben.hazard.escalation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** The bodies of the requests about steps of the ladder. */
final class StepCommands {
  private static final int NOTE = 1000;

  private StepCommands() {}

  /**
   * Exactly one of hazard and listing.
   *
   * @param rung code of a rung of the caller's place
   */
  record FireRung(
      UUID hazardId,
      UUID listingId,
      @NotNull @Pattern(regexp = "[A-Z][A-Z_]{1,19}") String rung,
      @NotBlank @Size(max = NOTE) String reason) {}

  /**
   * @param note what it asks for
   * @param replyBy the last day for the answer; may be left out
   * @param reason why it goes before an earlier rung that is due still; needed only then
   * @param recipient name of the department on the paper, where it is known by its code here; else
   *     not read. Without it, and without a letterhead of the department, the paper stays a draft
   */
  record IssueStep(
      @NotBlank @Size(max = NOTE) String note,
      LocalDate replyBy,
      @Size(max = NOTE) String reason,
      @Size(max = 100) String recipient) {}

  record AnswerStep(@NotBlank @Size(max = NOTE) String answer) {}

  /**
   * @param effect what came of it (Z-113, Q-038)
   */
  record RecordEffect(@NotBlank @Size(max = NOTE) String effect) {}

  /**
   * @param replyBy the last day for the next answer
   */
  record SendStepBack(@NotBlank @Size(max = NOTE) String reason, @NotNull LocalDate replyBy) {}

  /**
   * @param effect what came of the matter
   */
  record EndMatter(@NotBlank @Size(max = NOTE) String effect) {}

  /**
   * A matter for a unit: exactly one of department, place, enterprise and name; or another step of
   * a matter, and then neither a unit nor a subject.
   *
   * @param rung code of a rung of the caller's place
   * @param subject what it is about, in a few words
   * @param facts what the paper says about it
   * @param department code of a department of the caller's place
   * @param regionCode a place within the caller's, whose government it is given to
   * @param unitName of a unit that has neither a code nor an account here
   * @param stepId a step of the matter that is taken further
   */
  record GiveMatter(
      @NotNull @Pattern(regexp = "[A-Z][A-Z_]{1,19}") String rung,
      @Size(max = 40) String subject,
      @NotBlank @Size(max = NOTE) String facts,
      @Pattern(regexp = "[A-Za-z0-9_-]{1,40}") String department,
      @Pattern(regexp = "\\d{12}") String regionCode,
      UUID enterpriseId,
      @Size(max = 100) String unitName,
      UUID stepId) {}

  record CancelStep(@NotBlank @Size(max = NOTE) String reason) {}
}
