package io.zhiben.contracts.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One listing (挂牌督办) of major hazards by a level of government.
 *
 * @param place the smallest place that all its hazards lie in
 * @param level TOWN, DISTRICT or CITY
 * @param authority 12-digit code of the place whose government lists
 * @param publicity PUBLIC or INTERNAL
 * @param state LISTED, ACCEPTED or DELISTED
 * @param originalDeadline the deadline before any extension
 * @param extensions how often the deadline was put off
 * @param delistedOn null until delisted (摘牌)
 */
public record ListingState(
    UUID id,
    long version,
    Ancestry place,
    String number,
    String level,
    String authority,
    String publicity,
    String state,
    List<UUID> hazardIds,
    LocalDate listedOn,
    LocalDate deadline,
    LocalDate originalDeadline,
    int extensions,
    LocalDate delistedOn)
    implements EventState {

  public ListingState {
    hazardIds = List.copyOf(hazardIds);
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
