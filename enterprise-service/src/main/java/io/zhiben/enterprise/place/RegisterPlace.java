package io.zhiben.enterprise.place;

import io.zhiben.enterprise.value.CoordinateSystem;
import io.zhiben.enterprise.value.Coordinates;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * A place as it is entered.
 *
 * @param selfHeld the town itself holds it; its tenants inherit the domain of self-held carriers
 *     (D-079)
 * @param longitude with latitude and their system, or none of the three
 */
public record RegisterPlace(
    @NotBlank @Size(max = 100) String name,
    @NotNull PlaceKind kind,
    @NotNull @Pattern(regexp = "\\d{12}") String regionCode,
    @Size(max = 200) String address,
    boolean selfHeld,
    @Digits(integer = 3, fraction = 15) BigDecimal longitude,
    @Digits(integer = 3, fraction = 15) BigDecimal latitude,
    CoordinateSystem coordinateSystem) {

  boolean hasCoordinates() {
    return longitude != null || latitude != null || coordinateSystem != null;
  }

  boolean coordinatesComplete() {
    return longitude != null && latitude != null && coordinateSystem != null;
  }

  Coordinates coordinates() {
    return coordinatesComplete() ? new Coordinates(longitude, latitude, coordinateSystem) : null;
  }
}
