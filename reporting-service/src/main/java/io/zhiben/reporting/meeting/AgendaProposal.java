package io.zhiben.reporting.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that a meeting may have to decide.
 *
 * @param id of the hazard or resolution
 * @param reference number of the hazard; null for a resolution
 * @param content of the resolution; null for a hazard
 * @param since day on which a hazard was found; null for a resolution
 * @param deadline null where a hazard has none yet
 */
@Schema(name = "AgendaProposal")
record AgendaProposal(
    AgendaProposalKind kind,
    UUID id,
    String reference,
    String content,
    LocalDate since,
    LocalDate deadline) {}
