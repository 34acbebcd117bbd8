package io.zhiben.hazard.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * How often one target is inspected, where that isn't as often as the plan says.
 *
 * @param enterpriseId one of the plan's enterprises
 */
record TargetRecurrence(@NotNull UUID enterpriseId, @NotNull @Valid Recurrence recurrence) {}
