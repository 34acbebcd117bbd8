package io.zhiben.hazard.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * What was looked at from afar (非现场执法, T-091).
 *
 * @param source e.g. which camera of the enterprise
 * @param from when what was looked at begins
 * @param to when it ends
 */
record RemoteLook(
    @NotBlank @Size(max = 200) String source, @NotNull Instant from, @NotNull Instant to) {}
