package io.zhiben.enterprise.tag;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What changes about a tag.
 *
 * @param retired nobody gets it any more; who has it keeps it
 */
public record ChangeTag(
    @NotBlank @Size(max = 20) @Pattern(regexp = DefineTag.LABEL) String label, boolean retired) {}
