package io.zhiben.hazard.tipoff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Asked only for a tip-off that was reached. */
@ApplicationScoped
class Handovers implements PanacheRepositoryBase<Handover, UUID> {
  Handover require(UUID tipOff, UUID id) {
    return find("id = ?1 and tipOffId = ?2", id, tipOff)
        .firstResultOptional()
        .orElseThrow(Problem::notFound);
  }

  /** The unit that has it now. */
  Optional<Handover> current(UUID tipOff) {
    return find("tipOffId = ?1 and endedAt is null", tipOff).firstResultOptional();
  }

  /** Newest first. */
  List<Handover.View> of(UUID tipOff) {
    return list("tipOffId = ?1 order by id desc", tipOff).stream().map(Handover::view).toList();
  }
}
