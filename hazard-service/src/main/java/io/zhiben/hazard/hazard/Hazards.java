package io.zhiben.hazard.hazard;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Hazards implements PanacheRepositoryBase<Hazard, UUID> {
  /** Not found alike when there is none and when the caller doesn't reach it. */
  Hazard require(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  /** Notes that something was added to it that changes nothing of its own, so its version stays. */
  void touch(UUID id, LocalDate day) {
    update("touchedOn = ?1 where id = ?2", day, id);
  }

  /** Graded, open hazards that rest on a clause of the set and wait for no new grading, by id. */
  List<Hazard> openMajorCiting(String setId, UUID after, int limit) {
    return find(
            "clause.setId = ?1 and level = ?2 and state in ?3 and regrade.reason is null"
                + " and id > ?4 order by id",
            setId,
            Level.MAJOR,
            LifecycleState.OPEN,
            after)
        .page(0, limit)
        .list();
  }
}
