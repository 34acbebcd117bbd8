package io.zhiben.hazard.ownerless;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** The bodies of the requests about hazards without an owner. */
final class OwnerlessCommands {
  private static final int NOTE = 1000;

  private OwnerlessCommands() {}

  /**
   * @param reason why nobody is known to answer for it
   */
  record Flag(@NotNull UUID hazardId, @NotBlank @Size(max = NOTE) String reason) {}

  /**
   * @param basis the decision or document by which it is named
   */
  record NameUnit(
      @NotBlank @Size(max = 100) String unit, @NotBlank @Size(max = 200) String basis) {}

  /**
   * @param reason who the owner is, and how that was found
   */
  record Clear(@NotBlank @Size(max = NOTE) String reason) {}
}
