package io.zhiben.contracts.event;

import java.util.Objects;

/**
 * Where something is: its own place and the codes of the levels above it, as the region tree says
 * (they are never cut out of the digits). Codes have 12 digits; a level that doesn't exist for the
 * place is null (a district has no town).
 *
 * @param code the place itself, of any level
 */
public record Ancestry(String code, String cityCode, String districtCode, String townCode) {
  public Ancestry {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(cityCode, "cityCode");
  }
}
