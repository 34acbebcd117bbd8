package io.zhiben.hazard.auditround;

import io.zhiben.hazard.auditround.AuditEnums.UnitKind;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.access.Place;
import java.util.UUID;

/**
 * A unit to which something is addressed.
 *
 * @param code the place's, the department's or the enterprise's
 * @param enterpriseId null unless it is an enterprise
 */
record UnitRow(UnitKind kind, Place place, String code, String name, UUID enterpriseId) {

  static UnitRow of(ListedEnterprise enterprise) {
    return new UnitRow(
        UnitKind.ENTERPRISE,
        enterprise.place(),
        enterprise.code(),
        enterprise.name(),
        enterprise.id());
  }

  /** What identifies it within a round or notice. */
  String key() {
    return kind + " " + place.code() + " " + code;
  }
}
