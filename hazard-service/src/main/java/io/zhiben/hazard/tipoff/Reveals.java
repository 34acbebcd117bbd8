package io.zhiben.hazard.tipoff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Asked only for a tip-off that was reached. */
@ApplicationScoped
class Reveals implements PanacheRepositoryBase<Reveal, UUID> {
  Reveal require(UUID tipOff, UUID id) {
    return find("id = ?1 and tipOffId = ?2", id, tipOff)
        .firstResultOptional()
        .orElseThrow(Problem::notFound);
  }

  Optional<Reveal> openOf(UUID tipOff) {
    return find("openFor", tipOff).firstResultOptional();
  }

  /** Newest first, as they stand at that time. */
  List<RevealView> of(UUID tipOff, Instant now) {
    String caller = CurrentCaller.get().subject();
    return list("tipOffId = ?1 order by id desc", tipOff).stream()
        .map(one -> one.view(caller, now))
        .toList();
  }
}
