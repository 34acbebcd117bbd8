package io.zhiben.hazard.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Ends a plan. */
record ClosePlan(@NotBlank @Size(max = 500) String reason) {}
