package io.zhiben.hazard.equipment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** The bodies of the requests about orders to stop using equipment. */
final class StopCommands {
  private StopCommands() {}

  /**
   * @param equipmentCode of its register, or of the enterprise's own list where it has none
   * @param note what was found, without persons
   * @param inUse it is in use; then a case is opened with the order
   * @param violationCode ground of that case; the one about uninspected equipment when left out
   */
  record OrderStop(
      @NotNull UUID enterpriseId,
      @NotBlank @Pattern(regexp = "[\\p{IsHan}A-Za-z0-9_./-]{1,60}") String equipmentCode,
      @NotBlank @Size(max = 100) String equipmentName,
      @NotNull EquipmentKind kind,
      @NotNull StopGround ground,
      @NotNull LocalDate orderedOn,
      @NotBlank @Size(max = 1000) String note,
      boolean inUse,
      @Size(max = 40) String violationCode) {}

  /**
   * @param inspector the body that inspected
   * @param reportNumber of its report
   */
  record InspectEquipment(
      @NotNull Boolean passed,
      @NotNull LocalDate inspectedOn,
      @NotBlank @Size(max = 200) String inspector,
      @NotBlank @Size(max = 100) String reportNumber) {}

  record ResumeUse(@NotNull LocalDate resumedOn, @Size(max = 1000) String note) {}

  /**
   * @param violationCode ground of the case that it raises; the one about uninspected equipment
   *     when left out
   */
  record FindInUse(
      @NotNull LocalDate foundOn,
      @NotBlank @Size(max = 1000) String note,
      @Size(max = 40) String violationCode) {}

  record WithdrawStop(@NotBlank @Size(max = 1000) String reason) {}
}
