package io.zhiben.hazard.hazard;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How a hazard came to be known.
 *
 * @param inspectionId null for a hazard reported on its own
 * @param agencyCode of the consultants who found it, else null
 * @param reopens the hazard that was signed off and came back as this one, else null
 */
public record Origin(
    Source source, UUID inspectionId, String agencyCode, LocalDate foundOn, UUID reopens) {}
