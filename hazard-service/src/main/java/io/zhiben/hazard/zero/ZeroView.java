package io.zhiben.hazard.zero;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the dynamic zero stands in one domain of one town.
 *
 * @param domainCode null for hazards of enterprises that have no domain
 * @param zero whether it holds: no major hazard is overdue
 * @param since the day from which it holds or is broken
 * @param daysHeld 0 while it is broken
 * @param overdue major hazards that are late
 * @param breaches so far
 * @param lastBreachOn null while there was none
 * @param longestDays the longest time that it held, the present one among them
 */
@Schema(name = "ZeroStanding")
record ZeroView(
    UUID id,
    String regionCode,
    String regionName,
    String domainCode,
    boolean zero,
    LocalDate since,
    long daysHeld,
    long overdue,
    long breaches,
    LocalDate lastBreachOn,
    long longestDays) {

  /**
   * How it stands in one domain of all towns within reach.
   *
   * @param domainCode null as above
   * @param towns that have the domain
   * @param zeroTowns of these, those where it holds
   * @param zero whether it holds in all of them
   * @param since where it holds, the day from which the last of them held; else the first breach
   *     that lasts
   */
  @Schema(name = "ZeroDomain")
  record DomainView(
      String domainCode,
      long towns,
      long zeroTowns,
      boolean zero,
      LocalDate since,
      long daysHeld,
      long overdue,
      long breaches) {}
}
