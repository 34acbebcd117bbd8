package io.zhiben.hazard.checklist;

import java.util.Set;
import java.util.UUID;

/** A checklist in a list; fields as in {@link ChecklistView}. */
record ChecklistRow(
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
    Integer draftNo,
    Integer issuedNo) {}
