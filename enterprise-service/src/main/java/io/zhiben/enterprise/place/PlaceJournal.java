package io.zhiben.enterprise.place;

import io.zhiben.contracts.event.EventType;
import io.zhiben.contracts.event.PlaceState;
import io.zhiben.enterprise.domain.Domain;
import io.zhiben.enterprise.domain.DomainCatalogue;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Tells the audit trail and the other services what happened to places. */
@ApplicationScoped
class PlaceJournal {
  private final AuditTrail audit;
  private final Outbox outbox;
  private final DomainCatalogue domains;

  PlaceJournal(AuditTrail audit, Outbox outbox, DomainCatalogue domains) {
    this.audit = audit;
    this.outbox = outbox;
    this.domains = domains;
  }

  /**
   * @param before null for a new one
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void written(SupervisedPlace place, PlaceView before, PlaceView after) {
    String action = before == null ? "place.register" : "place.change";
    audit.record(action, "Place", after.id(), after.regionCode(), before, after);
    tell(before == null ? EventType.PLACE_REGISTERED : EventType.PLACE_CHANGED, place);
  }

  /** For a place that was registered before places were told of. */
  @Transactional(Transactional.TxType.MANDATORY)
  void announce(SupervisedPlace place) {
    tell(EventType.PLACE_REGISTERED, place);
  }

  private void tell(EventType type, SupervisedPlace place) {
    Optional<Domain> domain = domains.find(place.place().townCode(), place.domainCode());
    TreeSet<String> tags = place.tagCodes();
    tags.add(place.kind().tag());
    PlaceState state =
        new PlaceState(
            place.id(),
            place.version(),
            place.place().ancestry(),
            place.code(),
            place.name(),
            place.kind().name(),
            tags,
            place.keeper().isEmpty() ? null : place.keeper(),
            place.closed() ? "CLOSED" : "ACTIVE",
            place.domainCode(),
            domain.map(Domain::leadDepartments).orElse(List.of()),
            domain.map(Domain::coDepartments).orElse(List.of()));
    outbox.append(type, () -> state);
  }
}
