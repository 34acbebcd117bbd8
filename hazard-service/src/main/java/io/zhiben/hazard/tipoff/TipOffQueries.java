package io.zhiben.hazard.tipoff;

import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.hazard.tipoff.PhotoSafe.OpenPhoto;
import io.zhiben.hazard.tipoff.TipOffViews.TipOffRow;
import io.zhiben.hazard.tipoff.TipOffViews.TipOffView;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Listing;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads tip-offs. Who is no custodian reaches those only that have a re-edited text. */
@ApplicationScoped
class TipOffQueries {
  private final TipOffs tipOffs;
  private final TipOffViews views;
  private final PhotoSafe photos;
  private final Listings listings;
  private final RegionCondition regions;
  private final EntityManager entityManager;
  private final AuditTrail audit;
  private final Clock clock;

  TipOffQueries(
      TipOffs tipOffs,
      TipOffViews views,
      PhotoSafe photos,
      Listings listings,
      RegionCondition regions,
      EntityManager entityManager,
      AuditTrail audit,
      Clock clock) {
    this.tipOffs = tipOffs;
    this.views = views;
    this.photos = photos;
    this.listings = listings;
    this.regions = regions;
    this.entityManager = entityManager;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Page<TipOffRow> list(TipOffFilter filter, PageRequest page) {
    Listing<TipOff> list =
        listings
            .of(TipOff.class)
            .where(regions.within(filter.region), "region", filter.region)
            .where("e.state = :state", "state", filter.state)
            .where("e.category = :category", "category", filter.category)
            .sortable("number", "e.number")
            .sortable("receivedAt", "e.receivedAt");
    if (Boolean.TRUE.equals(filter.overdue)) {
      list.where("e.dueOn < :today", "today", LocalDate.now(clock));
    }
    if (!TipOffViews.isCustodian()) {
      list.where("e.redactedText is not null");
    }
    return list.fetch(page).map(views::row);
  }

  /** A custodian's look at what was written is in the audit trail. */
  @Transactional
  TipOffView get(UUID id) {
    TipOff tipOff = tipOffs.require(id);
    if (TipOffViews.isCustodian()) {
      audit.record("tip-off.read", "TipOff", id, tipOff.place().code(), null, null);
    } else if (tipOff.redactedText() == null) {
      throw Problem.notFound();
    }
    return views.of(tipOff);
  }

  @Transactional
  OpenPhoto photo(UUID id, UUID photo) {
    TipOff tipOff = tipOffs.require(id);
    audit.record("tip-off.read-photo", "TipOff", id, tipOff.place().code(), null, photo);
    return photos.open(tipOff, photo);
  }

  /**
   * Counts without anything of persons.
   *
   * @param byChannel numbers by channel, and so on
   * @param substantiated of those that were verified, in whole or part
   * @param averageDaysToVerify from receipt to verification; null when nothing was verified
   */
  record TipOffCounts(
      long total,
      Map<String, Long> byState,
      Map<String, Long> byChannel,
      Map<String, Long> byCategory,
      Map<String, Long> byReporter,
      long verified,
      long substantiated,
      Double averageDaysToVerify) {}

  /**
   * @param region null for the caller's whole scope
   * @param from first day of receipt
   * @param to last day of receipt
   */
  @Transactional
  TipOffCounts counts(String region, LocalDate from, LocalDate to) {
    String within = regions.within(region);
    var query =
        entityManager.createQuery(
            "select e.state, e.channel, e.category, e.reporterKind, e.outcome, e.receivedAt,"
                + " e.verifiedAt from TipOff e where e.receivedAt >= :from and e.receivedAt < :to"
                + (within.isEmpty() ? "" : " and " + within),
            Object[].class);
    query.setParameter("from", from.atStartOfDay(clock.getZone()).toInstant());
    query.setParameter("to", to.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    if (!within.isEmpty()) {
      query.setParameter("region", region);
    }
    List<Object[]> rows = query.getResultList();
    List<Object[]> verified = rows.stream().filter(row -> row[6] != null).toList();
    return new TipOffCounts(
        rows.size(),
        by(rows, 0),
        by(rows, 1),
        by(rows, 2),
        by(rows, 3),
        verified.size(),
        verified.stream().filter(row -> row[4] != Outcome.UNFOUNDED).count(),
        verified.isEmpty()
            ? null
            : verified.stream().mapToDouble(TipOffQueries::days).average().orElseThrow());
  }

  private static double days(Object[] row) {
    return Duration.between((Instant) row[5], (Instant) row[6]).toMinutes() / 1440.0;
  }

  private static Map<String, Long> by(List<Object[]> rows, int column) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> String.valueOf(row[column]), TreeMap::new, Collectors.counting()));
  }
}
