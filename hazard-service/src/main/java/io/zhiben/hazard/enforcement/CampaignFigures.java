package io.zhiben.hazard.enforcement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a campaign (专项行动) came to, as far as the caller reaches it (Y-096, Y-036, Y-043).
 *
 * @param inspections of the supervising side, of the plan's enterprises in its days
 * @param hazards that these found, without withdrawn ones
 * @param hazardsSignedOff of them
 * @param cases that name the plan
 * @param fineFen of them, in fen
 * @param units cases by the unit that opened them (Y-338)
 * @param violations cases by ground (Y-270)
 * @param goods what was decided to be seized or confiscated
 */
record CampaignFigures(
    UUID planId,
    String number,
    String title,
    LocalDate from,
    LocalDate to,
    long inspections,
    long hazards,
    long hazardsSignedOff,
    long majorHazards,
    long cases,
    long sanctioned,
    long fineFen,
    List<CampaignUnit> units,
    List<EnforcementStatistics.ViolationCount> violations,
    List<CampaignGoods> goods) {
  CampaignFigures {
    units = units.stream().toList();
    violations = violations.stream().toList();
    goods = goods.stream().toList();
  }

  /**
   * @param department null for the office of the place
   */
  record CampaignUnit(String department, long cases, long sanctioned, long fineFen) {}

  /**
   * @param quantity null where nobody said how much
   */
  record CampaignGoods(String goods, String quantityUnit, BigDecimal quantity, long cases) {}
}
