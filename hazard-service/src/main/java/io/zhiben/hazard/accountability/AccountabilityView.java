package io.zhiben.hazard.accountability;

import io.zhiben.hazard.document.DocumentLink;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A case of accountability.
 *
 * @param unit that is to answer
 * @param evidence the documents about the hazard that the caller may read, oldest first; empty in
 *     lists
 * @param recipient to whom it was transferred; null before, as are the letter and the day
 * @param documentId the letter of the transfer, a draft until somebody completes and issues it
 * @param outcome what those who investigated found; null as long as it is not known
 * @param actions what the caller may do now
 */
record AccountabilityView(
    UUID id,
    long version,
    UUID hazardId,
    String hazardNumber,
    String enterpriseName,
    String regionName,
    AccountabilityReason reason,
    AccountabilityState state,
    String unit,
    String facts,
    LocalDate openedOn,
    List<DocumentLink> evidence,
    String recipient,
    UUID documentId,
    LocalDate transferredOn,
    String outcome,
    LocalDate concludedOn,
    List<AccountabilityVerb> actions) {}
