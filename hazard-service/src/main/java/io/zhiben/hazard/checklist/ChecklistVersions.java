package io.zhiben.hazard.checklist;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Asked only for checklists that were reached. */
@ApplicationScoped
class ChecklistVersions implements PanacheRepositoryBase<ChecklistVersion, UUID> {
  /** The newest first. */
  List<ChecklistVersion> of(UUID checklistId) {
    return list("checklistId = ?1 order by no desc", checklistId);
  }

  Optional<ChecklistVersion> of(UUID checklistId, int no) {
    return find("checklistId = ?1 and no = ?2", checklistId, no).firstResultOptional();
  }

  ChecklistVersion require(UUID checklistId, int no) {
    return of(checklistId, no).orElseThrow(Problem::notFound);
  }
}
