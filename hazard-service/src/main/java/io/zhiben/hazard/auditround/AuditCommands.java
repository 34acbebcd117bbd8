package io.zhiben.hazard.auditround;

import io.zhiben.hazard.auditround.AuditEnums.CheckResult;
import io.zhiben.hazard.auditround.AuditEnums.Method;
import io.zhiben.hazard.auditround.AuditEnums.UnitKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers ask of this feature. */
final class AuditCommands {
  private AuditCommands() {}

  /**
   * A round at the caller's own level.
   *
   * @param planYear the year whose plan asks for it
   * @param domainCode the sector that it is about; left out for all
   * @param team posts of those who look, no names
   */
  record MakeRound(
      @NotBlank @Size(max = 100) String title,
      @NotNull @Min(2020) @Max(2100) Integer planYear,
      @Size(max = 40) String domainCode,
      @NotNull LocalDate from,
      @NotNull LocalDate to,
      @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 40) String> team,
      @NotEmpty @Size(max = 200) List<@NotNull @Valid AuditedUnit> units) {}

  /**
   * Who is looked at.
   *
   * @param regionCode for PLACE the place itself, for DEPARTMENT the place of the department
   * @param departmentCode for DEPARTMENT
   * @param enterpriseId for ENTERPRISE
   */
  record AuditedUnit(
      @NotNull UnitKind kind,
      @Pattern(regexp = "\\d{12}") String regionCode,
      @Size(max = 40) String departmentCode,
      UUID enterpriseId) {}

  /** A question list, whole; it becomes the next version. */
  record SetQuestions(@NotEmpty @Size(max = 200) List<@NotNull @Valid AskQuestion> questions) {}

  /**
   * A question.
   *
   * @param group under which it counts, e.g. 制度建设, 教育培训, 监督考核, 监督管理 (T-109)
   * @param points that it gives at most
   */
  record AskQuestion(
      @NotBlank @Size(max = 40) String group,
      @NotBlank @Size(max = 500) String text,
      @NotNull Method method,
      @Min(1) @Max(100) int points) {}

  /**
   * Evidence to a question of the newest list. A later one to the same question counts instead.
   *
   * @param evidence the post interviewed, the record read or what was looked at
   * @param points when left out: all for MET, half for PARTLY, none for NOT_MET
   */
  record CheckQuestion(
      @NotNull UUID questionId,
      @NotNull Method method,
      @NotBlank @Size(max = 500) String evidence,
      @NotNull CheckResult result,
      @Min(0) @Max(100) Integer points,
      @Size(max = 1000) String note) {}

  /**
   * A problem.
   *
   * @param questionId of the newest list; may be left out
   * @param owner post or department that rectifies, no name
   */
  record FindProblem(
      UUID questionId,
      @NotBlank @Size(max = 2000) String description,
      @Size(max = 500) String basis,
      @NotBlank @Size(max = 100) String owner,
      @NotNull LocalDate deadline) {}

  /** The officer's words; the problems are listed below them. */
  record WriteLetter(@NotBlank @Size(max = 4000) String text) {}

  /** What the unit did about a problem. */
  record AnswerProblem(@NotBlank @Size(max = 4000) String answer) {}

  /** Gives back or withdraws, with the reason. */
  record AuditReason(@NotBlank @Size(max = 1000) String reason) {}

  /** What was seen when it was verified. */
  record VerifyProblem(@NotBlank @Size(max = 1000) String note) {}

  /** What the round comes to; its figures are counted. */
  record WriteReport(@NotBlank @Size(max = 8000) String text) {}

  /**
   * A notice to the sector about a problem that others may have, too.
   *
   * @param clauseId clause of the criteria for major hazards that it rests on
   * @param regionCode within which; the round's place when left out
   * @param domainCode of that responsibility domain; the round's sector when domain and tags are
   *     left out
   * @param tags enterprises with all of these
   * @param places whether the places below that have such enterprises get it, too
   * @param dueOn last day for the self-check
   */
  record SendNotice(
      @NotBlank @Size(max = 100) String title,
      @NotBlank @Size(max = 4000) String text,
      @Size(max = 60) String clauseId,
      @Pattern(regexp = "\\d{12}") String regionCode,
      @Size(max = 40) String domainCode,
      @Size(max = 10) Set<@NotNull @Pattern(regexp = "[^|]{1,40}") String> tags,
      boolean places,
      @NotNull LocalDate dueOn) {
    SendNotice {
      tags = tags == null ? Set.of() : tags;
    }
  }

  /**
   * What a month brought in a domain, told to all its enterprises (T-111).
   *
   * @param month e.g. {@code 2026-05}, not one to come
   * @param clauseId clause of the criteria for major hazards that it rests on
   * @param places whether the places below that have such enterprises get it, too
   * @param dueOn last day for the self-check
   */
  @Schema(name = "SendSectorFeedback")
  record SendFeedback(
      @NotNull @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])") String month,
      @NotBlank @Size(max = 40) String domainCode,
      @NotBlank @Size(max = 100) String title,
      @NotBlank @Size(max = 4000) String text,
      @Size(max = 60) String clauseId,
      boolean places,
      @NotNull LocalDate dueOn) {}

  /**
   * What a self-check after a notice brought.
   *
   * @param found how many of such problems
   */
  record AnswerNotice(
      @NotNull @Min(0) @Max(100_000) Integer found, @Size(max = 1000) String note) {}
}
