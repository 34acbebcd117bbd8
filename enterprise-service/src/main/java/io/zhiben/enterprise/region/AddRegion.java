package io.zhiben.enterprise.region;

import io.zhiben.contracts.event.RegionLevel;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A new place below an existing one.
 *
 * @param code 12 digits
 * @param level one below the parent's
 */
public record AddRegion(
    @NotNull @Pattern(regexp = "\\d{12}") String code,
    @NotBlank @Size(max = 60) String name,
    @NotNull @Pattern(regexp = "\\d{12}") String parentCode,
    @NotNull RegionLevel level) {}
