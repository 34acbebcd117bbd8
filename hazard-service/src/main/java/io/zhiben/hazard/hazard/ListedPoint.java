package io.zhiben.hazard.hazard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * One point of a hazard that has several.
 *
 * @param place where in the enterprise; may be left out
 */
public record ListedPoint(
    @NotBlank @Size(max = 500) String description, @Size(max = 200) String place) {}
