package io.zhiben.hazard.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What callers ask of this feature. */
final class CaseFileCommands {
  private CaseFileCommands() {}

  /** Says how a rectification was found. */
  record AppraiseHazard(
      @NotNull AppraisalResult result, @NotBlank @Size(max = 1000) String findings) {}
}
