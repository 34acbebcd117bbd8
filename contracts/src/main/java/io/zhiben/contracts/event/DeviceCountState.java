package io.zhiben.contracts.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How many devices of special equipment (特种设备) of one kind an enterprise had in a quarter, and what
 * held of them (Y-384).
 *
 * @param kind BOILER, PRESSURE_VESSEL, PRESSURE_PIPE, LIFT, CRANE, ROPEWAY, AMUSEMENT or VEHICLE
 * @param countedOn the day, in the quarter, on which it was so
 * @param registered devices that are registered for use
 * @param inspected devices whose periodic inspection is in date
 * @param operators persons who work devices
 * @param certified operators with a valid certificate
 * @param violations violations found in the quarter
 * @param handled those of them that were dealt with
 */
public record DeviceCountState(
    UUID id,
    long version,
    Ancestry place,
    UUID enterpriseId,
    String kind,
    LocalDate countedOn,
    int total,
    int registered,
    int inspected,
    int operators,
    int certified,
    int violations,
    int handled,
    Instant recordedAt)
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
