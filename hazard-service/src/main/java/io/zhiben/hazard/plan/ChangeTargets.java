package io.zhiben.hazard.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Enterprises that come into a plan or leave it. */
record ChangeTargets(
    @NotEmpty @Size(max = 500) List<@NotNull UUID> enterpriseIds,
    @NotBlank @Size(max = 500) String reason) {}
