package io.zhiben.hazard.measure;

import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.platform.http.Listing;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.time.SuiteClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Reads measures within the caller's scope. */
@ApplicationScoped
class MeasureQueries {
  private static final UUID NOTHING = new UUID(0, 0);

  private final Listings listings;
  private final Measures measures;
  private final MeasureLog log;
  private final RegionCondition regions;
  private final MeasureViews views;
  private final Clock clock;

  MeasureQueries(
      Listings listings,
      Measures measures,
      MeasureLog log,
      RegionCondition regions,
      MeasureViews views,
      Clock clock) {
    this.listings = listings;
    this.measures = measures;
    this.log = log;
    this.regions = regions;
    this.views = views;
    this.clock = clock;
  }

  @Transactional
  MeasureView get(UUID id) {
    return views.of(measures.require(id));
  }

  @Transactional
  Page<MeasureRow> list(MeasureFilter filter, PageRequest page) {
    return listing(filter)
        .sortable("number", "e.number")
        .sortable("dueOn", "e.dueOn")
        .fetch(page)
        .map(views::row);
  }

  /** How many are done of each sort; withdrawn ones apart, the largest first. */
  @Transactional
  List<MeasureCount> counts(MeasureFilter filter, MeasureGrouping by) {
    return listing(filter)
        .where("e.state <> 'WITHDRAWN'")
        .grouped(by.expression(), "count(e), sum(case when e.state = 'DONE' then 1 else 0 end)")
        .stream()
        .map(row ->
            MeasureCount.of(row[0], ((Number) row[1]).longValue(), ((Number) row[2]).longValue()))
        .sorted(Comparator.comparingLong(MeasureCount::total).reversed())
        .toList();
  }

  @Transactional(Transactional.TxType.MANDATORY)
  Listing<Measure> listing(MeasureFilter filter) {
    LocalDate today = LocalDate.now(clock);
    Listing<Measure> listing =
        listings
            .of(Measure.class)
            .containing(filter.q, "e.number", "e.title", "e.responsibleUnit")
            .where(regions.within(filter.region), "region", filter.region)
            .where("e.state = :state", "state", filter.state)
            .where("e.kind = :kind", "kind", filter.kind)
            .where("e.difficulty = :difficulty", "difficulty", filter.difficulty);
    if (filter.overdue != null) {
      String late = "(e.dueOn < :today and e.state = 'OPEN')";
      listing.where(filter.overdue ? late : "not " + late, "today", today);
    }
    if (filter.idleDays != null) {
      LocalDate last = today.minusDays(filter.idleDays - 1L);
      listing
          .where("e.state = 'OPEN'")
          .where("e.updatedAt < :idle", "idle", last.atStartOfDay(SuiteClock.ZONE).toInstant());
    }
    if (filter.hazard != null) {
      List<UUID> answering = log.answering(filter.hazard);
      listing.where(
          "e.id in :answering", "answering", answering.isEmpty() ? List.of(NOTHING) : answering);
    }
    return listing;
  }
}
