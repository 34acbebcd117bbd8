package io.zhiben.hazard.checklist;

import io.zhiben.hazard.LifecyclePhase;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What one can ask of checklists. */
final class ChecklistCommands {
  private ChecklistCommands() {}

  /**
   * One item as it is written.
   *
   * @param clauseId a clause of the library; else {@code basis} says what the item rests on
   * @param section the part of the list that it stands in; what lies together has the same
   * @param code the number that the document behind the list gives it (Y-255)
   * @param note for whoever checks; it asks for nothing itself
   * @param penalty what its breach costs; each item of an enforcement standard says so
   * @param phase of the object's life that a breach belongs to
   * @param violationCode the ground of the discretion standard that a breach is; may be left out
   * @param photoNeeded said to be good only with a photo; not when left out
   * @param keyLink a key link of the work; not when left out
   */
  record WriteItem(
      @NotBlank @Size(max = 500) String text,
      @Size(max = 300) String basis,
      @Size(max = 60) String clauseId,
      @Size(max = 60) String section,
      @Size(max = 40) String code,
      @Size(max = 300) String note,
      @Size(max = 300) String penalty,
      LifecyclePhase phase,
      @Pattern(regexp = "[A-Z0-9_-]{1,40}") String violationCode,
      Boolean photoNeeded,
      Boolean keyLink) {}

  /**
   * A new checklist with its first draft.
   *
   * @param regionCode the place whose enterprises it is for; the maker's own when left out
   * @param enterpriseId the one enterprise that it is for; then no place, domain or tags are said
   * @param domainCode only for enterprises of that responsibility domain
   * @param tags only for enterprises with all of these
   */
  record MakeChecklist(
      @NotBlank @Size(max = 100) String title,
      @NotNull ChecklistKind kind,
      @Pattern(regexp = "\\d{12}") String regionCode,
      UUID enterpriseId,
      @Size(max = 40) String domainCode,
      @Size(max = 10) Set<@NotNull @Pattern(regexp = "[^|]{1,40}") String> tags,
      @NotEmpty @Size(max = 300) List<@NotNull @Valid WriteItem> items) {
    MakeChecklist {
      tags = tags == null ? Set.of() : tags;
    }
  }

  /**
   * Takes a template over.
   *
   * @param title the template's when left out
   * @param tags the template's when left out, none for one enterprise
   */
  record AdoptTemplate(
      @Size(max = 100) String title,
      ChecklistKind kind,
      @Pattern(regexp = "\\d{12}") String regionCode,
      UUID enterpriseId,
      @Size(max = 40) String domainCode,
      @Size(max = 10) Set<@NotNull @Pattern(regexp = "[^|]{1,40}") String> tags) {}

  /** The draft as it reads from now on. Where there is none, the next version begins. */
  record ReviseChecklist(
      @NotBlank @Size(max = 100) String title,
      @NotEmpty @Size(max = 300) List<@NotNull @Valid WriteItem> items) {}

  /** Nothing more is to be said: the draft is what is issued. */
  record IssueChecklist() {}

  /** Gives the checklist up. */
  record RetireChecklist(@NotBlank @Size(max = 500) String reason) {}
}
