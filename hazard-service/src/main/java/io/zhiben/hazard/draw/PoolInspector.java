package io.zhiben.hazard.draw;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Somebody who may inspect.
 *
 * @param code of his certificate (执法证号) or account; tells him apart within the pool
 * @param name name or post
 * @param unit the department or agency that he belongs to
 */
record PoolInspector(
    @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,40}") String code,
    @NotBlank @Size(max = 60) String name,
    @NotBlank @Size(max = 100) String unit) {}
