package io.zhiben.hazard.hazard;

import io.zhiben.contracts.access.Right;
import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.hazard.HazardSteps.Done;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Answers what features that follow hazards ask, within the caller's scope. */
@ApplicationScoped
public class Casebook {
  private final Hazards hazards;
  private final HazardSituations situations;
  private final HazardSteps steps;
  private final Timeline timeline;
  private final Clock clock;

  Casebook(
      Hazards hazards,
      HazardSituations situations,
      HazardSteps steps,
      Timeline timeline,
      Clock clock) {
    this.hazards = hazards;
    this.situations = situations;
    this.steps = steps;
    this.timeline = timeline;
    this.clock = clock;
  }

  /** Not found alike when there is none and when the caller doesn't reach it. */
  public CaseFacts require(UUID id) {
    return facts(hazards.require(id));
  }

  /** Empty also when the caller doesn't reach it. */
  public Optional<CaseFacts> find(UUID id) {
    return hazards.findByIdOptional(id).map(this::facts);
  }

  /** Those that the caller reaches, in no order. */
  public List<CaseFacts> find(Set<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : hazards.list("id in ?1", ids).stream().map(this::facts).toList();
  }

  /** Codes of the departments that deal with it. */
  public Set<String> leadDepartments(UUID id) {
    return situations.of(hazards.require(id)).leadDepartments();
  }

  /** Whether that ever happened to it. */
  public boolean happened(UUID id, EventType event) {
    return timeline.of(hazards.require(id).id()).stream()
        .anyMatch(entry -> entry.event().event() == event);
  }

  /** Whether a clause about major hazards is cited for it, be it graded so or not. */
  public boolean citesClause(UUID id) {
    return hazards.require(id).clause() != null;
  }

  /** Whether a later deadline was asked for, and none is asked for any more. */
  public boolean isExtensionDropped(UUID id) {
    return !hazards.require(id).extensions().pending()
        && happened(id, EventType.HAZARD_EXTENSION_ASKED);
  }

  /** Hazards behind that id whose rectification is owed and whose last day has passed, by id. */
  public List<CaseFacts> overdue(LocalDate today, UUID after, int limit) {
    return hazards
        .find(
            "deadline < ?1 and state in ?2 and id > ?3 order by id",
            today,
            LifecycleState.OWED,
            after)
        .page(0, limit)
        .list()
        .stream()
        .map(this::facts)
        .toList();
  }

  /**
   * Says at which level the hazard is listed (挂牌督办) from now on; its timeline and the neighbours
   * hear it.
   *
   * @param highest of all its listings; null when there is none left
   * @param number of the listing that begins or ends
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void list(UUID id, SupervisionLevel highest, String number, boolean begins) {
    steps.change(
        hazards.require(id),
        begins ? "hazard.list" : "hazard.delist",
        Right.LISTING_READ,
        hazard -> {
          hazard.listAt(highest);
          return Done.of(begins ? Happening.LISTED : Happening.DELISTED, number);
        });
  }

  private CaseFacts facts(Hazard hazard) {
    return CaseFacts.of(hazard, clock.getZone());
  }
}
