package io.zhiben.hazard.vehicle;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.hazard.journal.Journal;
import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.hazard.vehicle.OffenceFigures.OffenceCount;
import io.zhiben.hazard.vehicle.OffenceFigures.OffenderKind;
import io.zhiben.hazard.vehicle.OffenceFigures.RepeatOffender;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.calendar.EndOfDay;
import io.zhiben.platform.http.Listing;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads and counts offences within the caller's scope. */
@ApplicationScoped
class OffenceQueries {
  private static final int MOST = 200;
  private static final String FOUND =
      " from VehicleOffence e where e.state <> 'DISMISSED'"
          + " and e.foundAt >= :begin and e.foundAt < :end";

  private final VehicleOffences offences;
  private final Listings listings;
  private final EntityManager entities;
  private final RegionCondition regions;
  private final RegionTree tree;
  private final TenantSettings settings;
  private final Journal journal;
  private final Clock clock;

  OffenceQueries(
      VehicleOffences offences,
      Listings listings,
      EntityManager entities,
      RegionCondition regions,
      RegionTree tree,
      TenantSettings settings,
      Journal journal,
      Clock clock) {
    this.offences = offences;
    this.listings = listings;
    this.entities = entities;
    this.regions = regions;
    this.tree = tree;
    this.settings = settings;
    this.journal = journal;
    this.clock = clock;
  }

  @Transactional
  VehicleOffenceView get(UUID id) {
    return of(offences.require(id));
  }

  /** With its journal and what the caller may do next. */
  VehicleOffenceView of(VehicleOffence offence) {
    return row(offence)
        .with(
            offences.earlier(offence),
            journal.of(offence.id()),
            OffencePolicy.allowed(offence, CurrentCaller.get()));
  }

  @Transactional
  Page<VehicleOffenceView> list(OffenceFilter filter, PageRequest page) {
    Listing<VehicleOffence> listing =
        listings
            .of(VehicleOffence.class)
            .containing(filter.q, "e.number", "e.plate", "e.spot", "coalesce(e.operatorName, '')")
            .where(regions.within(filter.region), "region", filter.region)
            .where("e.kind = :kind", "kind", filter.kind)
            .where("e.road = :road", "road", filter.road)
            .where("e.state = :state", "state", filter.state)
            .where("e.department = :department", "department", filter.department)
            .where("e.plate = :plate", "plate", filter.plate)
            .where("e.operatorId = :operator", "operator", filter.operator)
            .where("e.foundAt >= :from", "from", start(filter.foundFrom))
            .where(
                "e.foundAt < :to",
                "to",
                filter.foundTo == null ? null : start(filter.foundTo.plusDays(1)));
    if (filter.overdue != null) {
      String late = "(e.state = 'OPEN' and e.dueOn < :today)";
      listing.where(filter.overdue ? late : "not " + late, "today", LocalDate.now(clock));
    }
    return listing
        .sortable("number", "e.number")
        .sortable("foundAt", "e.foundAt")
        .sortable("dueOn", "e.dueOn")
        .fetch(page)
        .map(this::row);
  }

  @Transactional
  OffenceFigures figures(OffencePeriod period) {
    period.check();
    List<OffenceCount> rows =
        bound(
                period,
                "select e.kind, e.road, count(e),"
                    + " sum(case when e.state = 'HANDLED' then 1 else 0 end),"
                    + " sum(case when e.state = 'HANDLED' and e.handledOn <= e.dueOn then 1 else 0 end),"
                    + " sum(case when e.state = 'OPEN' and e.dueOn < :today then 1 else 0 end),"
                    + " sum(case when e.fined = true then 1 else 0 end),"
                    + " sum(case when e.towed = true then 1 else 0 end),"
                    + " sum(case when e.coerced = true then 1 else 0 end),"
                    + " sum(coalesce(e.fineFen, 0))"
                    + FOUND
                    + within(period)
                    + " group by e.kind, e.road")
            .setParameter("today", LocalDate.now(clock))
            .getResultStream()
            .map(OffenceQueries::count)
            .sorted(
                Comparator.comparing(OffenceCount::kind)
                    .thenComparing(
                        OffenceCount::road, Comparator.nullsFirst(Comparator.naturalOrder())))
            .toList();
    return new OffenceFigures(period.from, period.to, rows);
  }

  /** Most offences first; as many as the place's rules say make one. */
  @Transactional
  List<RepeatOffender> offenders(OffencePeriod period) {
    period.check();
    long least =
        settings.at(tree.placeOf(CurrentCaller.get().region()), VehicleRules.SETTING).repeatLeast();
    return Stream.concat(
            offenders(period, "e.plate", OffenderKind.VEHICLE, least),
            offenders(period, "e.driverReference", OffenderKind.DRIVER, least))
        .sorted(
            Comparator.comparingLong(RepeatOffender::offences)
                .reversed()
                .thenComparing(RepeatOffender::mark))
        .toList();
  }

  private Stream<RepeatOffender> offenders(
      OffencePeriod period, String mark, OffenderKind by, long least) {
    return bound(
            period,
            "select "
                + mark
                + ", count(e), max(e.foundAt)"
                + FOUND
                + " and "
                + mark
                + " is not null"
                + within(period)
                + " group by "
                + mark
                + " having count(e) >= :least order by count(e) desc, "
                + mark)
        .setParameter("least", least)
        .setMaxResults(MOST)
        .getResultStream()
        .map(row -> new RepeatOffender(by, (String) row[0], (Long) row[1], (Instant) row[2]));
  }

  private TypedQuery<Object[]> bound(OffencePeriod period, String text) {
    TypedQuery<Object[]> query =
        entities
            .createQuery(text, Object[].class)
            .setParameter("begin", period.begin())
            .setParameter("end", period.end());
    if (period.region != null) {
      query.setParameter("region", period.region);
    }
    return query;
  }

  private String within(OffencePeriod period) {
    return period.region == null ? "" : " and " + regions.within(period.region);
  }

  private VehicleOffenceView row(VehicleOffence offence) {
    String code = offence.place().code();
    return offence.view(tree.find(code).map(RegionState::name).orElse(code), LocalDate.now(clock));
  }

  private static OffenceCount count(Object[] row) {
    return new OffenceCount(
        (OffenceKind) row[0],
        (LaneRoad) row[1],
        number(row[2]),
        number(row[3]),
        number(row[4]),
        number(row[5]),
        number(row[6]),
        number(row[7]),
        number(row[8]),
        number(row[9]));
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }

  private static Instant start(LocalDate day) {
    return day == null ? null : day.atStartOfDay(EndOfDay.ZONE).toInstant();
  }
}
