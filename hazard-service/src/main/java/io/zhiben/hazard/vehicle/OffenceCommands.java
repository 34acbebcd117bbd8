package io.zhiben.hazard.vehicle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** The bodies of the requests about violations by vehicles. */
final class OffenceCommands {
  private OffenceCommands() {}

  /**
   * @param plate the number plate
   * @param driverReference the authority's own reference of the driver (档案编号、从业资格证号); never a name
   *     or an identity number
   * @param enterpriseId the operator of the vehicle, where it is an enterprise of the caller's
   *     place
   * @param regionCode where it was; the caller's own place when left out
   * @param road of a blocked fire lane, and of nothing else
   */
  record RecordOffence(
      @NotNull OffenceKind kind,
      @NotBlank @Pattern(regexp = "[\\p{IsHan}A-Z0-9]{5,10}") String plate,
      @Size(max = 40) String driverReference,
      UUID enterpriseId,
      @Pattern(regexp = "\\d{12}") String regionCode,
      @NotBlank @Size(max = 200) String spot,
      LaneRoad road,
      @NotNull Instant foundAt,
      @Size(max = 1000) String note) {}

  /**
   * @param fineFen exactly where it was fined, in fen
   * @param noticeNumber of the paper; needed where it was coerced
   */
  record HandleOffence(
      @NotEmpty Set<@NotNull Handling> results,
      @Positive Long fineFen,
      @Size(max = 60) String noticeNumber,
      @NotNull LocalDate handledOn,
      @Size(max = 1000) String note) {
    HandleOffence {
      results = results == null ? null : Collections.unmodifiableSet(new LinkedHashSet<>(results));
    }
  }

  record DismissOffence(@NotBlank @Size(max = 1000) String reason) {}
}
