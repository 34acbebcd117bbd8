package io.zhiben.hazard.plan;

import java.time.Instant;
import java.util.UUID;

/** A target that came or went, by the name that it had then. */
record PlanChangeView(
    PlanChange.Kind kind,
    UUID enterpriseId,
    String enterpriseName,
    String reason,
    Instant changedAt) {}
