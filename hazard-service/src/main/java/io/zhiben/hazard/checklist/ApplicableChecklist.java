package io.zhiben.hazard.checklist;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A checklist that is in force for an enterprise.
 *
 * @param enterpriseId the enterprise where the list is for it alone; else null
 * @param own the enterprise itself wrote it
 * @param regionName the place that the list is of
 * @param items how many
 */
record ApplicableChecklist(
    UUID checklistId,
    UUID versionId,
    String title,
    ChecklistKind kind,
    int no,
    UUID enterpriseId,
    boolean own,
    String regionName,
    int items,
    LocalDate issuedOn) {}
