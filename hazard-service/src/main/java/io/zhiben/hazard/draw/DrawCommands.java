package io.zhiben.hazard.draw;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The bodies of the requests about a draw that exists. */
interface DrawCommands {

  /** Nothing is to be said: what is frozen stands in the draw. */
  record FreezeDraw() {}

  /**
   * @param publicValue a number that a witness says on the spot, or one that was to be published
   *     later than the promise, such as a lottery's; may be left out
   */
  record HoldDraw(@Size(max = 100) String publicValue) {}

  /**
   * @param target number of the target
   * @param inspector code of the one who doesn't inspect it
   */
  record RecuseInspector(
      @NotNull @Min(1) Integer target,
      @NotBlank @Size(max = 40) String inspector,
      @NotBlank @Size(max = 500) String reason) {}

  /**
   * @param target number of the target whose enterprise cannot be inspected
   */
  record WithdrawTarget(
      @NotNull @Min(1) Integer target, @NotBlank @Size(max = 500) String reason) {}

  /** Nothing more is to be said. */
  record PublishDraw() {}

  record CancelDraw(@NotBlank @Size(max = 500) String reason) {}
}
