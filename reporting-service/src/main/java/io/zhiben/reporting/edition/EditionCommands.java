package io.zhiben.reporting.edition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of the requests about versions of plans. */
final class EditionCommands {
  private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

  private EditionCommands() {}

  /**
   * A plan from nothing, of the caller's own place.
   *
   * @param id of the plan; never changes
   * @param from its first day
   * @param to its last day
   */
  @Schema(name = "DraftPlan")
  record DraftPlan(
      @NotNull @Size(max = 60) @Pattern(regexp = ID) String id,
      @NotBlank @Size(max = 120) String titleZh,
      @NotBlank @Size(max = 160) String titleEn,
      @NotNull LocalDate from,
      @NotNull LocalDate to) {}

  /**
   * An amendment of the version in force.
   *
   * @param reason why the plan is changed
   */
  @Schema(name = "AmendPlan")
  record AmendPlan(@NotBlank @Size(max = 500) String reason) {}

  /**
   * One file of a pack.
   *
   * @param name e.g. {@code plan.yaml}, {@code tasks.yaml}
   */
  @Schema(name = "PlanPackFile")
  record PackFile(
      @NotNull @Pattern(regexp = "[a-z]+\\.yaml") @Size(max = 40) String name,
      @NotNull @Size(max = 2_000_000) String text) {}

  /** A whole text, by files. */
  @Schema(name = "WritePlanPack")
  record WritePack(@NotEmpty @Size(max = 7) List<@NotNull @Valid PackFile> files) {}

  /**
   * One entry of the text anew.
   *
   * @param list e.g. {@code tasks}; {@code head} for what stands in no list
   * @param key id or number of the entry; the name of the key in the head
   * @param value null to take it out
   */
  @Schema(name = "WritePlanEntry")
  record WriteEntry(
      @NotBlank @Size(max = 40) String list, @NotBlank @Size(max = 80) String key, Object value) {}

  /**
   * Keys of the head anew, as one change.
   *
   * @param keys by their names, e.g. {@code title} and {@code period}; null takes a key out
   */
  @Schema(name = "WritePlanHead")
  record WriteHead(
      @NotEmpty @Size(max = 20) Map<@Pattern(regexp = "[A-Za-z]{1,40}") String, Object> keys) {}

  /**
   * A draft out of the file that was left out.
   *
   * @param reason why the plan is changed
   */
  @Schema(name = "DraftFromPlanFile")
  record DraftFromFile(@NotBlank @Size(max = 500) String reason) {}

  /**
   * @param until the last day for comments
   */
  @Schema(name = "ConsultOnPlan")
  record Consult(@NotNull LocalDate until) {}

  /**
   * @param documentNumber under which it is issued
   * @param effectiveFrom the first day on which an amendment is in force; left out for a plan's
   *     first version
   */
  @Schema(name = "IssuePlan")
  record Issue(@NotBlank @Size(max = 100) String documentNumber, LocalDate effectiveFrom) {}

  @Schema(name = "WithdrawPlanVersion")
  record Withdraw(@NotBlank @Size(max = 500) String reason) {}

  /**
   * @param about the entry that it is about, as list/key; left out for the whole plan
   */
  @Schema(name = "CommentOnPlan")
  record Comment(@Size(max = 140) String about, @NotBlank @Size(max = 2000) String text) {}

  /**
   * @param accepted whether the plan is changed as the comment asks
   */
  @Schema(name = "AnswerPlanComment")
  record Answer(@NotNull Boolean accepted, @NotBlank @Size(max = 2000) String answer) {}
}
