package io.zhiben.hazard.auditround;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.hazard.auditround.AuditEnums.UnitKind;
import io.zhiben.hazard.directory.EnterpriseSelection;
import io.zhiben.hazard.directory.EnterpriseSelection.Selected;
import io.zhiben.hazard.directory.EnterpriseSelection.Wanted;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Who gets a notice to a sector. */
@ApplicationScoped
class NoticeRecipients {
  static final int MOST_RECIPIENTS = 5_000;

  private final EnterpriseSelection selection;
  private final RegionTree regions;

  NoticeRecipients(EnterpriseSelection selection, RegionTree regions) {
    this.selection = selection;
    this.regions = regions;
  }

  /**
   * All enterprises of the sector but one.
   *
   * @param except where the problem was found; null where it was found in no enterprise
   * @param above the towns below that place that have such enterprises get it, too; null: none
   * @throws Problem SECTOR_NOTICE_TOO_MANY, SECTOR_NOTICE_NOBODY
   */
  List<UnitRow> of(Wanted wanted, UUID except, String above) {
    List<Selected> found = selection.select(wanted, MOST_RECIPIENTS);
    if (found.size() > MOST_RECIPIENTS) {
      throw Problem.of(AuditRoundError.SECTOR_NOTICE_TOO_MANY, MOST_RECIPIENTS);
    }
    List<UnitRow> units =
        new ArrayList<>(
            found.stream()
                .map(Selected::enterprise)
                .filter(one -> !one.isPlace() && !one.id().equals(except))
                .map(UnitRow::of)
                .toList());
    if (units.isEmpty()) {
      throw Problem.of(AuditRoundError.SECTOR_NOTICE_NOBODY);
    }
    if (above != null) {
      units.addAll(towns(units, above));
    }
    return units;
  }

  private List<UnitRow> towns(List<UnitRow> enterprises, String above) {
    return enterprises.stream()
        .map(one -> one.place().townCode())
        .filter(town -> town != null && !town.equals(above))
        .distinct()
        .sorted()
        .flatMap(town -> regions.find(town).stream())
        .map(NoticeRecipients::town)
        .toList();
  }

  private static UnitRow town(RegionState region) {
    return new UnitRow(
        UnitKind.PLACE, Place.of(region.place()), region.code(), region.name(), null);
  }
}
