package io.zhiben.enterprise.enterprise;

import io.zhiben.contracts.event.EnterpriseState;
import io.zhiben.enterprise.domain.Domain;
import io.zhiben.enterprise.value.Coordinates;
import io.zhiben.enterprise.value.Wgs84;

/**
 * An enterprise as the other services learn of it: without names of persons and telephone numbers,
 * and with its point in one system, whichever it was recorded in.
 */
final class EnterpriseEvents {
  private EnterpriseEvents() {}

  static EnterpriseState state(Enterprise enterprise, Domain domain) {
    EnterpriseContent content = enterprise.content();
    Coordinates point = content.coordinates() == null ? null : Wgs84.of(content.coordinates());
    return new EnterpriseState(
        enterprise.id(),
        enterprise.version(),
        enterprise.place().ancestry(),
        enterprise.code(),
        content.name(),
        content.kind().name(),
        content.industry(),
        content.tags(),
        content.scale().name(),
        content.status().name(),
        domain.code(),
        domain.leadDepartments(),
        domain.coDepartments(),
        content.registeredOn(),
        point == null ? null : point.longitude(),
        point == null ? null : point.latitude(),
        enterprise.former());
  }
}
