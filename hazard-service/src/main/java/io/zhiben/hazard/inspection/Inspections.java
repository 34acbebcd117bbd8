package io.zhiben.hazard.inspection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Inspections implements PanacheRepositoryBase<Inspection, UUID> {
  /** What the recorder made of that draft before; empty when he made nothing. */
  Optional<Inspection> ofDraft(String recorder, UUID draftId) {
    return draftId == null
        ? Optional.empty()
        : find("recordedBy = ?1 and draftId = ?2", recorder, draftId).firstResultOptional();
  }

  /** Those that looked over that one, the oldest first. */
  List<Inspection> supervising(UUID id) {
    return list("supervises = ?1 order by id", id);
  }

  /** Not found alike when there is none and when the caller doesn't reach it. */
  Inspection require(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }
}
