package io.zhiben.enterprise.place;

import io.zhiben.enterprise.value.CoordinateSystem;
import io.zhiben.enterprise.value.Coordinates;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Set;

/**
 * A place as it is entered.
 *
 * @param selfHeld the town itself holds it; its tenants inherit the domain of self-held carriers
 *     (D-079)
 * @param longitude with latitude and their system, or none of the three
 * @param keeper the unit or the post that looks after it; no person
 * @param tags codes such as {@code highRise}
 * @param gradeReason why a grade among the tags is given, changed or taken; needed for that only
 * @param closed it is gone or not supervised any more
 */
public record RegisterPlace(
    @NotBlank @Size(max = 100) String name,
    @NotNull PlaceKind kind,
    @NotNull @Pattern(regexp = "\\d{12}") String regionCode,
    @Size(max = 200) String address,
    boolean selfHeld,
    @Digits(integer = 3, fraction = 15) BigDecimal longitude,
    @Digits(integer = 3, fraction = 15) BigDecimal latitude,
    CoordinateSystem coordinateSystem,
    @Size(max = 100) String keeper,
    @Size(max = 20) Set<@NotBlank @Size(max = 40) String> tags,
    @Size(max = 200) String gradeReason,
    boolean closed) {

  public RegisterPlace {
    tags = tags == null ? Set.of() : Set.copyOf(tags);
  }

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
