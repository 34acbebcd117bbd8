package io.zhiben.hazard.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Enterprises that come into a plan or leave it.
 *
 * @param recurrence of those that come, where they are inspected more or less often than the plan
 *     says; never said of those that leave
 */
record ChangeTargets(
    @NotEmpty @Size(max = 500) List<@NotNull UUID> enterpriseIds,
    @NotBlank @Size(max = 500) String reason,
    @Valid Recurrence recurrence) {}
