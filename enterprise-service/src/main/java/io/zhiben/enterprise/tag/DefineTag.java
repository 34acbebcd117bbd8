package io.zhiben.enterprise.tag;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A tag of the caller's own place as it is entered.
 *
 * @param code as the API and events have it from now on; it never changes
 * @param label as people write it, also in workbooks, where marks part one label from the next
 * @param highRisk makes whoever has it a high-risk enterprise; it never changes
 */
public record DefineTag(
    @NotNull @Pattern(regexp = "[a-z][A-Za-z0-9]{1,19}") String code,
    @NotBlank @Size(max = 20) @Pattern(regexp = LABEL) String label,
    boolean highRisk) {
  /** No blank and none of the marks that part labels. */
  static final String LABEL = "[^、,，;；/\\s]*";
}
