package io.zhiben.reporting.subplan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of the requests about own plans of units. */
final class SubPlanCommands {
  private SubPlanCommands() {}

  /**
   * @param documentNumber under which the unit issued it; may be left out
   */
  @Schema(name = "SubmitSubPlan")
  record Submit(
      @NotBlank @Size(max = 200) String title,
      @Size(max = 100) String documentNumber,
      @NotNull LocalDate documentOn) {}

  @Schema(name = "ReturnSubPlan")
  record Return(@NotBlank @Size(max = 2000) String reason) {}

  /**
   * @param note may be left out
   */
  @Schema(name = "RemindOfSubPlan")
  record Remind(@Size(max = 500) String note) {}
}
