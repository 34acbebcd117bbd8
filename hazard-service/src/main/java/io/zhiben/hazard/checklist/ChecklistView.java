package io.zhiben.hazard.checklist;

import io.zhiben.hazard.checklist.ChecklistPolicy.Action;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A checklist with its versions.
 *
 * @param enterpriseId the one enterprise that it is for; null for all of the place that fit
 * @param own the enterprise itself wrote it
 * @param domainCode only for enterprises of that domain; null for any
 * @param tags only for enterprises with all of these
 * @param department that it belongs to, else null
 * @param draftNo number of the version that is being written; null where none is, or where the
 *     caller doesn't see it
 * @param issuedNo number of the version that was issued last; null before the first
 * @param versions newest first; drafts only for those who see them
 * @param items of the draft where there is one that the caller sees, else of the version issued
 *     last
 * @param actions what the caller may do now
 * @param templateId the template that it was taken over from; null where it was written anew
 */
record ChecklistView(
    UUID id,
    long version,
    ChecklistKind kind,
    String title,
    ChecklistState state,
    String regionCode,
    String regionName,
    UUID enterpriseId,
    String enterpriseName,
    boolean own,
    String domainCode,
    Set<String> tags,
    String department,
    Integer draftNo,
    Integer issuedNo,
    Instant madeAt,
    List<VersionLine> versions,
    List<ChecklistItem> items,
    List<Action> actions,
    String templateId) {

  /**
   * A version in one line.
   *
   * @param endedOn last day on which one could inspect by it; null while it is in force
   * @param endReason why the checklist was given up; else null
   */
  record VersionLine(
      UUID id,
      int no,
      VersionState state,
      int items,
      LocalDate issuedOn,
      LocalDate endedOn,
      String endReason) {}

  /** One version in full. */
  record VersionView(
      UUID id,
      UUID checklistId,
      String title,
      int no,
      VersionState state,
      LocalDate issuedOn,
      LocalDate endedOn,
      List<ChecklistItem> items) {}
}
