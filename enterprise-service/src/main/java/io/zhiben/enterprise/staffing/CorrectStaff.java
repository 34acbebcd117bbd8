package io.zhiben.enterprise.staffing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Other numbers in place of those that were wrong. */
public record CorrectStaff(@NotNull @Valid StaffNumbers numbers) {}
