package io.zhiben.enterprise.device;

import io.zhiben.enterprise.quarter.Parts;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Devices of one kind and what holds of them: the wholes and parts of four of the five rates of
 * Y-384 (the fifth is of hazards).
 *
 * @param registered devices that are registered for use
 * @param inspected devices whose periodic inspection is in date
 * @param operators persons who work devices
 * @param certified operators with a valid certificate
 * @param violations found in the quarter
 * @param handled violations that were dealt with
 */
@Embeddable
public record DeviceNumbers(
    @NotNull @Min(0) @Max(1_000_000) Integer total,
    @NotNull @Min(0) @Max(1_000_000) Integer registered,
    @NotNull @Min(0) @Max(1_000_000) Integer inspected,
    @NotNull @Min(0) @Max(1_000_000) Integer operators,
    @NotNull @Min(0) @Max(1_000_000) Integer certified,
    @NotNull @Min(0) @Max(1_000_000) Integer violations,
    @NotNull @Min(0) @Max(1_000_000) Integer handled) {
  /** Refuses parts that are larger than their wholes. */
  void require() {
    Parts.require(registered, total, "numbers.registered");
    Parts.require(inspected, total, "numbers.inspected");
    Parts.require(certified, operators, "numbers.certified");
    Parts.require(handled, violations, "numbers.handled");
  }
}
