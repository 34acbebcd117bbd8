package io.zhiben.enterprise.enterprise;

import io.zhiben.contracts.event.EnterpriseState;
import io.zhiben.enterprise.domain.Domain;

/**
 * An enterprise as the other services learn of it: without names of persons, telephone numbers and
 * coordinates.
 */
final class EnterpriseEvents {
  private EnterpriseEvents() {}

  static EnterpriseState state(Enterprise enterprise, Domain domain) {
    EnterpriseContent content = enterprise.content();
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
        content.registeredOn());
  }
}
