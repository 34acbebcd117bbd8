package io.zhiben.hazard.draw;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An inspection of a target.
 *
 * @param findings hazards found
 */
public record TargetVisit(UUID inspectionId, LocalDate inspectedOn, int findings) {}
