package io.zhiben.hazard.internalreport;

import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.hazard.internalreport.InternalReport.ReportView;
import io.zhiben.hazard.internalreport.Scheme.SchemeView;
import io.zhiben.platform.http.Listing;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Reads schemes and reports, and counts them. */
@ApplicationScoped
class InternalQueries {
  private static final double HUNDRED = 100;

  private final Schemes schemes;
  private final InternalReports reports;
  private final EnterpriseDirectory directory;
  private final Listings listings;
  private final RegionCondition regions;
  private final EntityManager entityManager;

  InternalQueries(
      Schemes schemes,
      InternalReports reports,
      EnterpriseDirectory directory,
      Listings listings,
      RegionCondition regions,
      EntityManager entityManager) {
    this.schemes = schemes;
    this.reports = reports;
    this.directory = directory;
    this.listings = listings;
    this.regions = regions;
    this.entityManager = entityManager;
  }

  /**
   * How it goes in a place and time; no names.
   *
   * @param enterprises those that are not closed
   * @param withScheme of these, those with a scheme
   * @param reports what was reported in the time
   * @param confirmed of these
   * @param paidFen money for the confirmed ones
   * @param honours how many were honoured
   * @param workers of the enterprises with a scheme
   * @param reportsPer100Workers null where no enterprise has a scheme
   * @param approved schemes that the office found good
   * @param aboveScale enterprises above scale (规上) that are not closed
   * @param aboveScaleApproved of these, those with an approved scheme (T-098)
   */
  record InternalFigures(
      long enterprises,
      long withScheme,
      long reports,
      long confirmed,
      long paidFen,
      long honours,
      long workers,
      Double reportsPer100Workers,
      long approved,
      long aboveScale,
      long aboveScaleApproved) {}

  /** A scheme with whose it is. */
  @Schema(name = "InternalSchemeRow")
  record SchemeRow(String enterpriseName, SchemeView scheme) {}

  /**
   * @param approved null for both
   */
  @Transactional
  Page<SchemeRow> schemes(String region, Boolean approved, PageRequest page) {
    Listing<Scheme> list =
        listings.of(Scheme.class).where(regions.within(region), "region", region);
    if (approved != null) {
      list.where(approved ? "e.approvedAt is not null" : "e.approvedAt is null");
    }
    Page<Scheme> found = list.fetch(page);
    Map<UUID, String> names = namesOf(found.items().stream().map(Scheme::enterpriseId).toList());
    return found.map(scheme ->
        new SchemeRow(
            names.getOrDefault(scheme.enterpriseId(), scheme.enterpriseCode()), scheme.view()));
  }

  private Map<UUID, String> namesOf(List<UUID> enterprises) {
    return enterprises.isEmpty()
        ? Map.of()
        : entityManager
            .createQuery(
                "select e.id, e.name from DirectoryEntry e where e.id in :ids", Object[].class)
            .setParameter("ids", enterprises)
            .getResultStream()
            .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
  }

  @Transactional
  SchemeView scheme(UUID enterprise) {
    return directory
        .find(enterprise)
        .flatMap(reached -> schemes.of(reached.id()))
        .map(Scheme::view)
        .orElseThrow(Problem::notFound);
  }

  @Transactional
  ReportView get(UUID id) {
    return reports.findByIdOptional(id).map(InternalReport::view).orElseThrow(Problem::notFound);
  }

  /**
   * @param enterprise null for all
   * @param state null for all
   */
  @Transactional
  Page<ReportView> list(
      String region, UUID enterprise, InternalReport.State state, PageRequest page) {
    return listings
        .of(InternalReport.class)
        .where(regions.within(region), "region", region)
        .where("e.enterpriseId = :enterprise", "enterprise", enterprise)
        .where("e.state = :state", "state", state)
        .sortable("reportedOn", "e.reportedOn")
        .fetch(page)
        .map(InternalReport::view);
  }

  @Transactional
  InternalFigures figures(String region, LocalDate from, LocalDate to) {
    String within = regions.within(region);
    String and = within.isEmpty() ? "" : " and " + within;
    Object[] schemed =
        bound(
                "select count(e), coalesce(sum(e.workers), 0), count(e.approvedAt) from Scheme e"
                    + " where 1 = 1"
                    + and,
                region)
            .getSingleResult();
    Object[] reported =
        bound(
                "select count(e), coalesce(sum(case when e.state = :confirmed then 1 else 0 end), 0),"
                    + " coalesce(sum(e.rewardFen), 0), count(e.honour) from InternalReport e"
                    + " where e.reportedOn between :from and :to"
                    + and,
                region)
            .setParameter("from", from)
            .setParameter("to", to)
            .setParameter("confirmed", InternalReport.State.CONFIRMED)
            .getSingleResult();
    Object[] all =
        bound(
                "select count(e), 0 from DirectoryEntry e"
                    + " where e.keeper is null and e.status <> 'CLOSED'"
                    + and,
                region)
            .getSingleResult();
    String large =
        "select count(e), 0 from DirectoryEntry e"
            + " where e.keeper is null and e.status <> 'CLOSED'"
            + " and e.tags like '%|aboveScale|%'"
            + and;
    String good =
        " and exists (select 1 from Scheme s where s.enterpriseId = e.id"
            + " and s.approvedAt is not null)";
    long workers = number(schemed[1]);
    return new InternalFigures(
        number(all[0]),
        number(schemed[0]),
        number(reported[0]),
        number(reported[1]),
        number(reported[2]),
        number(reported[3]),
        workers,
        workers == 0
            ? null
            : Math.round(number(reported[0]) * HUNDRED * HUNDRED / workers) / HUNDRED,
        number(schemed[2]),
        number(bound(large, region).getSingleResult()[0]),
        number(bound(large + good, region).getSingleResult()[0]));
  }

  private TypedQuery<Object[]> bound(String text, String region) {
    TypedQuery<Object[]> query = entityManager.createQuery(text, Object[].class);
    return region == null ? query : query.setParameter("region", region);
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }
}
