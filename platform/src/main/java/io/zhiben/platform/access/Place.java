package io.zhiben.platform.access;

import io.zhiben.contracts.event.Ancestry;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Where a row belongs: its place and the codes of the levels above, filled from the region tree.
 */
@Embeddable
public record Place(
    @Column(name = "place_code", nullable = false) String code,
    @Column(name = "city_code", nullable = false) String cityCode,
    @Column(name = "district_code") String districtCode,
    @Column(name = "town_code") String townCode) {

  public static Place of(Ancestry ancestry) {
    return new Place(
        ancestry.code(), ancestry.cityCode(), ancestry.districtCode(), ancestry.townCode());
  }

  public Ancestry ancestry() {
    return new Ancestry(code, cityCode, districtCode, townCode);
  }

  /** Whether the place lies in the region, or is it. */
  public boolean isWithin(String region) {
    return region.equals(code)
        || region.equals(townCode)
        || region.equals(districtCode)
        || region.equals(cityCode);
  }
}
