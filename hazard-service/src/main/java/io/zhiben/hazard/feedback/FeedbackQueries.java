package io.zhiben.hazard.feedback;

import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.hazard.directory.RegionNames;
import io.zhiben.hazard.feedback.FeedbackViews.FeedbackView;
import io.zhiben.platform.http.Listing;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads what the public suggested, and sums it up for the street. */
@ApplicationScoped
class FeedbackQueries {
  private final Feedbacks feedbacks;
  private final FeedbackViews views;
  private final Listings listings;
  private final RegionCondition regions;
  private final RegionNames names;
  private final EntityManager entityManager;
  private final Clock clock;

  FeedbackQueries(
      Feedbacks feedbacks,
      FeedbackViews views,
      Listings listings,
      RegionCondition regions,
      RegionNames names,
      EntityManager entityManager,
      Clock clock) {
    this.feedbacks = feedbacks;
    this.views = views;
    this.listings = listings;
    this.regions = regions;
    this.names = names;
    this.entityManager = entityManager;
    this.clock = clock;
  }

  @Transactional
  FeedbackView get(UUID id) {
    return views.of(feedbacks.require(id));
  }

  /**
   * @param region null for the caller's whole scope
   * @param answered null for both
   */
  @Transactional
  Page<FeedbackView> list(String region, FeedbackKind kind, Boolean answered, PageRequest page) {
    Listing<Feedback> list =
        listings
            .of(Feedback.class)
            .where(regions.within(region), "region", region)
            .where("e.kind = :kind", "kind", kind)
            .sortable("receivedAt", "e.receivedAt")
            .sortable("dueOn", "e.dueOn");
    if (answered != null) {
      list.where(answered ? "e.repliedAt is not null" : "e.repliedAt is null");
    }
    return list.fetch(page).map(views::of);
  }

  /**
   * What one place was told.
   *
   * @param late answered after the last day, or not yet though it is over
   */
  record FeedbackSum(
      String regionCode,
      String regionName,
      long received,
      long answered,
      long late,
      long adopted,
      Map<FeedbackKind, Long> byKind) {}

  /**
   * By community, village or town, most first.
   *
   * @param from first day of receipt
   * @param to last day of receipt
   */
  @Transactional
  List<FeedbackSum> sums(String region, LocalDate from, LocalDate to) {
    String within = regions.within(region);
    var query =
        entityManager.createQuery(
            "select e.place.code, e.kind, e.dueOn, e.repliedAt, e.adopted from Feedback e"
                + " where e.receivedAt >= :from and e.receivedAt < :to"
                + (within.isEmpty() ? "" : " and " + within),
            Object[].class);
    query.setParameter("from", from.atStartOfDay(clock.getZone()).toInstant());
    query.setParameter("to", to.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    if (!within.isEmpty()) {
      query.setParameter("region", region);
    }
    Map<String, String> known = names.withinScope();
    return query
        .getResultStream()
        .map(Counted::of)
        .collect(Collectors.groupingBy(Counted::place))
        .entrySet()
        .stream()
        .map(place ->
            sum(
                place.getKey(),
                known.getOrDefault(place.getKey(), place.getKey()),
                place.getValue()))
        .sorted(
            Comparator.comparingLong(FeedbackSum::received)
                .reversed()
                .thenComparing(FeedbackSum::regionCode))
        .toList();
  }

  /** A suggestion as far as it is counted: not its text. */
  private record Counted(
      String place, FeedbackKind kind, LocalDate dueOn, Instant repliedAt, Boolean adopted) {
    static Counted of(Object[] row) {
      return new Counted(
          (String) row[0],
          (FeedbackKind) row[1],
          (LocalDate) row[2],
          (Instant) row[3],
          (Boolean) row[4]);
    }
  }

  private FeedbackSum sum(String code, String name, List<Counted> rows) {
    return new FeedbackSum(
        code,
        name,
        rows.size(),
        count(rows, one -> one.repliedAt() != null),
        count(rows, this::late),
        count(rows, one -> Boolean.TRUE.equals(one.adopted())),
        rows.stream().collect(Collectors.groupingBy(Counted::kind, Collectors.counting())));
  }

  private static long count(List<Counted> rows, Predicate<Counted> which) {
    return rows.stream().filter(which).count();
  }

  private boolean late(Counted one) {
    LocalDate until =
        one.repliedAt() == null
            ? LocalDate.now(clock)
            : LocalDate.ofInstant(one.repliedAt(), clock.getZone());
    return until.isAfter(one.dueOn());
  }
}
