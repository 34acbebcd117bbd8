package io.zhiben.contracts.event;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One supervised place that is no enterprise: a road, a lake, a residential compound, a site.
 * Hazards and inspections name it as they name an enterprise, by its id and code.
 *
 * @param code issued by the suite: {@code PL}, nine digits of the town, six of a serial
 * @param kind as enterprise-service names kinds of places, e.g. {@code ROAD}
 * @param tags those that it was given, and the one of its kind, e.g. {@code placeRoad}
 * @param keeper the unit or post that looks after it, no person; null while none is named
 * @param status ACTIVE or CLOSED
 * @param domainCode the responsibility domain that it falls into
 * @param leadDepartments codes of the departments that supervise it as lead; may be empty
 */
public record PlaceState(
    UUID id,
    long version,
    Ancestry place,
    String code,
    String name,
    String kind,
    Set<String> tags,
    String keeper,
    String status,
    String domainCode,
    List<String> leadDepartments,
    List<String> coDepartments)
    implements EventState {
  @Override
  public String key() {
    return id.toString();
  }

  @Override
  public String regionCode() {
    return place.code();
  }
}
