package io.zhiben.hazard.assignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of the requests about assignments. */
final class OrderCommands {
  private OrderCommands() {}

  /**
   * @param regionCode the town or district that receives it; the giver's own when left out
   * @param department code of the department of that place; left out for its office, which only a
   *     place below has
   * @param hazardIds the hazards that it is about, at the receiver's place
   */
  @Schema(name = "GiveAssignment")
  record GiveAssignment(
      @NotBlank @Size(max = 100) String title,
      @NotBlank @Size(max = 2000) String demand,
      @Pattern(regexp = "\\d{12}") String regionCode,
      @Size(max = 40) String department,
      @NotNull LocalDate deadline,
      @Size(max = 20) List<@NotNull UUID> hazardIds) {
    GiveAssignment {
      hazardIds = hazardIds == null ? List.of() : hazardIds.stream().distinct().toList();
    }
  }

  /**
   * @param note the answer, or the reason
   */
  @Schema(name = "StepAssignment")
  record StepAssignment(@NotBlank @Size(max = 2000) String note) {}

  /**
   * @param deadline a later last day; the one of before when left out
   */
  @Schema(name = "ReturnAssignment")
  record ReturnAssignment(@NotBlank @Size(max = 2000) String note, LocalDate deadline) {}
}
