package io.zhiben.hazard.zero;

import io.zhiben.contracts.event.EventType;
import io.zhiben.contracts.event.ZeroStandingState;
import io.zhiben.hazard.hazard.OverdueMajors;
import io.zhiben.hazard.zero.ZeroStanding.Turn;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.outbox.Outbox;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks at the domains of a town, and tells when the zero is broken or held again. */
@ApplicationScoped
class ZeroDesk {
  private static final String SUPERVISED =
      " from DirectoryEntry e where e.status <> 'CLOSED' and e.place.townCode is not null";

  private final ZeroStandings standings;
  private final OverdueMajors overdue;
  private final RegionTree regions;
  private final EntityManager entityManager;
  private final Outbox outbox;
  private final AuditTrail audit;

  ZeroDesk(
      ZeroStandings standings,
      OverdueMajors overdue,
      RegionTree regions,
      EntityManager entityManager,
      Outbox outbox,
      AuditTrail audit) {
    this.standings = standings;
    this.overdue = overdue;
    this.regions = regions;
    this.entityManager = entityManager;
    this.outbox = outbox;
    this.audit = audit;
  }

  /** Those with enterprises, and those that were looked at before. */
  @Transactional
  Set<String> towns() {
    Set<String> towns =
        new TreeSet<>(
            entityManager
                .createQuery("select distinct e.place.townCode" + SUPERVISED, String.class)
                .getResultList());
    towns.addAll(
        entityManager
            .createQuery("select distinct z.place.code from ZeroStanding z", String.class)
            .getResultList());
    return towns;
  }

  /** How many standings turned. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  int look(String town, LocalDate today) {
    Map<String, ZeroStanding> known =
        standings.list("place.code", town).stream()
            .collect(Collectors.toMap(ZeroStanding::domainCode, Function.identity()));
    Map<String, Long> late = overdue.byDomain(town, today);
    Set<String> domains = new TreeSet<>(known.keySet());
    domains.addAll(late.keySet());
    domains.addAll(domainsOf(town));
    Place place = regions.placeOf(town);
    int turned = 0;
    for (String domain : domains) {
      long now = late.getOrDefault(domain, 0L);
      ZeroStanding standing = known.get(domain);
      turned += (standing == null ? begin(place, domain, now, today) : look(standing, now, today));
    }
    return turned;
  }

  private List<String> domainsOf(String town) {
    return entityManager
        .createQuery(
            "select distinct e.domainCode"
                + SUPERVISED
                + " and e.place.townCode = :town and e.domainCode is not null",
            String.class)
        .setParameter("town", town)
        .getResultList();
  }

  private int begin(Place place, String domain, long now, LocalDate today) {
    ZeroStanding standing = new ZeroStanding(place, domain, today);
    Turn turn = standing.begin(now);
    standings.persist(standing);
    tell(standing, turn, null);
    return 1;
  }

  private int look(ZeroStanding standing, long now, LocalDate today) {
    ZeroStandingState before = stateOf(standing);
    Turn turn = standing.look(now, today);
    if (turn == Turn.NONE) {
      return 0;
    }
    tell(standing, turn, before);
    return 1;
  }

  private void tell(ZeroStanding standing, Turn turn, ZeroStandingState before) {
    standings.flush();
    boolean broken = turn == Turn.BROKEN;
    outbox.append(
        broken ? EventType.DYNAMIC_ZERO_BROKEN : EventType.DYNAMIC_ZERO_HELD,
        () -> stateOf(standing));
    audit.record(
        broken ? "dynamic-zero.break" : "dynamic-zero.hold",
        "ZeroStanding",
        standing.id(),
        standing.place().code(),
        before,
        stateOf(standing));
  }

  private static ZeroStandingState stateOf(ZeroStanding one) {
    return new ZeroStandingState(
        one.id(),
        one.version(),
        one.place().ancestry(),
        one.domainCode().isEmpty() ? null : one.domainCode(),
        one.zero(),
        one.since(),
        one.overdue(),
        one.breaches());
  }
}
