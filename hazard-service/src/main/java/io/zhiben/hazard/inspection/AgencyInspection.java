package io.zhiben.hazard.inspection;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An agency is about to record an inspection. Fired inside the transaction; who observes it refuses
 * by throwing a problem.
 */
public record AgencyInspection(String agencyCode, UUID enterpriseId, LocalDate inspectedOn) {}
