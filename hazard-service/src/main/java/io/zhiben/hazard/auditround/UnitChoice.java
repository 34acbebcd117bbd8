package io.zhiben.hazard.auditround;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.hazard.auditround.AuditCommands.AuditedUnit;
import io.zhiben.hazard.auditround.AuditEnums.UnitKind;
import io.zhiben.hazard.directory.Departments;
import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the units that a round names. */
@ApplicationScoped
class UnitChoice {
  private final RegionTree regions;
  private final EnterpriseDirectory directory;
  private final Departments departments;

  UnitChoice(RegionTree regions, EnterpriseDirectory directory, Departments departments) {
    this.regions = regions;
    this.directory = directory;
    this.departments = departments;
  }

  /** Each one once, all of them below the place that holds the round. */
  List<UnitRow> of(List<AuditedUnit> named, Place holder) {
    List<UnitRow> units = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < named.size(); i++) {
      String field = "units[" + i + "]";
      UnitRow unit = of(named.get(i), holder, field);
      if (!unit.place().isWithin(holder.code()) || !seen.add(unit.key())) {
        throw Problem.ofField(AuditRoundError.AUDIT_UNIT_UNKNOWN, field);
      }
      units.add(unit);
    }
    return units;
  }

  private UnitRow of(AuditedUnit named, Place holder, String field) {
    requireOnly(named.kind() != UnitKind.ENTERPRISE || named.regionCode() == null, field);
    requireOnly((named.kind() == UnitKind.DEPARTMENT) == (named.departmentCode() != null), field);
    requireOnly((named.kind() == UnitKind.ENTERPRISE) == (named.enterpriseId() != null), field);
    return switch (named.kind()) {
      case PLACE -> place(named, holder, field);
      case DEPARTMENT -> department(named, holder, field);
      case ENTERPRISE -> enterprise(named);
    };
  }

  private static void requireOnly(boolean fits, String field) {
    if (!fits) {
      throw Problem.ofField(CommonError.INVALID_FIELD, field);
    }
  }

  private UnitRow place(AuditedUnit named, Place holder, String field) {
    RegionState region =
        regions
            .find(named.regionCode())
            .filter(one -> !one.code().equals(holder.code()))
            .orElseThrow(() -> Problem.ofField(AuditRoundError.AUDIT_UNIT_UNKNOWN, field));
    return new UnitRow(
        UnitKind.PLACE, Place.of(region.place()), region.code(), region.name(), null);
  }

  /** A town's departments are those that its enterprises name; above, nobody lists them here. */
  private UnitRow department(AuditedUnit named, Place holder, String field) {
    Place place = named.regionCode() == null ? holder : regions.placeOf(named.regionCode());
    String code = named.departmentCode();
    if (place.townCode() != null && !departments.of(place).contains(code)) {
      throw Problem.ofField(AuditRoundError.AUDIT_UNIT_UNKNOWN, field);
    }
    return new UnitRow(UnitKind.DEPARTMENT, place, code, code, null);
  }

  private UnitRow enterprise(AuditedUnit named) {
    ListedEnterprise found = directory.find(named.enterpriseId()).orElseThrow(Problem::notFound);
    return UnitRow.of(found);
  }
}
