package io.zhiben.platform.sample;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.UUID;

/** Asks for a sample. */
public record AddSample(
    @NotBlank String regionCode,
    UUID enterpriseId,
    @NotBlank @Size(max = 18) String enterpriseCode,
    @NotBlank @Size(max = 100) String title,
    DayOfWeek day) {}
