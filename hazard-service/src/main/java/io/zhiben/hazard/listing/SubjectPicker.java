package io.zhiben.hazard.listing;

import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.hazard.hazard.CaseFacts;
import io.zhiben.hazard.hazard.Casebook;
import io.zhiben.hazard.hazard.Level;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The hazards that a listing or request names: reached by the caller, major and open. */
@ApplicationScoped
class SubjectPicker {
  private final Casebook casebook;

  SubjectPicker(Casebook casebook) {
    this.casebook = casebook;
  }

  List<CaseFacts> require(Collection<UUID> ids) {
    return ids.stream().map(this::require).toList();
  }

  private CaseFacts require(UUID id) {
    CaseFacts hazard = casebook.require(id);
    if (LeadDepartmentPolicy.actsAsDepartment(CurrentCaller.get())) {
      LeadDepartmentPolicy.require(CurrentCaller.get(), casebook.leadDepartments(id));
    }
    if (hazard.level() != Level.MAJOR || !hazard.open()) {
      throw Problem.ofField(ListingError.LISTING_NEEDS_MAJOR, "hazardIds", hazard.number());
    }
    return hazard;
  }
}
