package io.zhiben.training.drill;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A drill that was held.
 *
 * @param participants persons who took part
 * @param fourNo none of the four when left out
 */
record RecordDrill(
    @NotNull UUID enterpriseId,
    @NotNull LocalDate heldOn,
    @NotNull DrillKind kind,
    @NotBlank @Size(max = 1000) String scenario,
    @NotNull @Min(1) @Max(1_000_000) Integer participants,
    FourNo fourNo,
    @Size(max = 2000) String assessment) {
  RecordDrill {
    fourNo = fourNo == null ? FourNo.NONE : fourNo;
  }
}
