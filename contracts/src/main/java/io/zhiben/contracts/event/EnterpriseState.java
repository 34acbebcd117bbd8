package io.zhiben.contracts.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One supervised enterprise.
 *
 * @param code unified social credit code, or the code that the suite issued to an unlicensed one
 * @param industry section letter and division of GB/T 4754-2017, e.g. {@code R90}
 * @param tags tenant tags such as {@code highRisk}, {@code crowdedPlace}
 * @param status ACTIVE, SUSPENDED, CLOSED or UNLICENSED
 * @param domainCode the responsibility domain that it falls into
 * @param leadDepartments codes of the departments that supervise it as lead; may be empty
 * @param registeredOn ISO date from which duties count for it
 * @param longitude of the point where it stands, in degrees of WGS-84 (which CGCS2000 equals within
 *     decimetres), whatever system it was recorded in; with latitude, or null where none is known
 *     and from builds that didn't tell
 * @param latitude in degrees of WGS-84; null together with longitude
 * @param former what it counted as before, the oldest first; none where nothing changed and from
 *     builds that didn't tell
 */
public record EnterpriseState(
    UUID id,
    long version,
    Ancestry place,
    String code,
    String name,
    String kind,
    String industry,
    Set<String> tags,
    String scale,
    String status,
    String domainCode,
    List<String> leadDepartments,
    List<String> coDepartments,
    LocalDate registeredOn,
    BigDecimal longitude,
    BigDecimal latitude,
    List<EnterpriseFormer> former)
    implements EventState {
  public EnterpriseState {
    former = former == null ? List.of() : List.copyOf(former);
  }

  @Override
  public String key() {
    return id.toString();
  }

  @Override
  public String regionCode() {
    return place.code();
  }
}
