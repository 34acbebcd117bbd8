package io.zhiben.training.exam;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A sitting for those who had failed.
 *
 * @param candidates persons who sat it again
 * @param passed those of them who passed now
 */
record RecordRetake(
    @NotNull LocalDate heldOn,
    @NotNull @Min(1) @Max(1_000_000) Integer candidates,
    @NotNull @Min(0) @Max(1_000_000) Integer passed) {}
