package io.zhiben.hazard.rectification;

import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.hazard.rectification.LedgerCounts.LedgerCommunity;
import io.zhiben.hazard.rectification.LedgerCounts.LedgerGroup;
import io.zhiben.hazard.rectification.LedgerCounts.LedgerYear;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts a ledger within the caller's scope: one query, added up here. */
@ApplicationScoped
class LedgerCountQuery {
  private final EntityManager entityManager;
  private final RectificationLedgers ledgers;
  private final LedgerFile file;
  private final LedgerViews views;
  private final RegionCondition within;

  LedgerCountQuery(
      EntityManager entityManager,
      RectificationLedgers ledgers,
      LedgerFile file,
      LedgerViews views,
      RegionCondition within) {
    this.entityManager = entityManager;
    this.ledgers = ledgers;
    this.file = file;
    this.views = views;
    this.within = within;
  }

  /**
   * @param region within that place; null for all of the caller's
   */
  @Transactional
  LedgerCounts of(UUID id, String region) {
    ledgers.require(id);
    List<RowCount> counts = counts(id, region);
    List<ObjectCount> objects = ObjectCount.counting(objects(id, region));
    LedgerTerms terms = file.terms(id);
    return new LedgerCounts(
        id,
        RowCount.tally(counts, ObjectCount.sum(objects)),
        groups(terms, TermKind.CATEGORY, counts, RowCount::category, objects),
        groups(terms, TermKind.PHASE, counts, RowCount::phase, List.of()),
        groups(terms, TermKind.DEPARTMENT, counts, RowCount::department, List.of()),
        communities(counts, objects),
        years(counts));
  }

  private List<RowCount> counts(UUID id, String region) {
    String condition = region == null ? "" : " and " + within.within(region);
    TypedQuery<Object[]> query =
        entityManager
            .createQuery(
                "select e.place.code, e.categoryCode, e.phaseCode, e.department, e.state,"
                    + " year(e.surveyedOn), year(e.doneOn), count(e), count(e.hazardId),"
                    + " sum(e.publicity), sum(e.quantity) from LedgerRow e"
                    + " where e.ledgerId = :id"
                    + condition
                    + " group by e.place.code, e.categoryCode, e.phaseCode, e.department, e.state,"
                    + " year(e.surveyedOn), year(e.doneOn)",
                Object[].class)
            .setParameter("id", id);
    if (region != null) {
      query.setParameter("region", region);
    }
    return query.getResultList().stream().map(LedgerCountQuery::read).toList();
  }

  private static RowCount read(Object[] row) {
    return new RowCount(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (RowLifecycle) row[4],
        (Integer) row[5],
        (Integer) row[6],
        (Long) row[7],
        (Long) row[8],
        ((Number) row[9]).longValue(),
        row[10] == null ? BigDecimal.ZERO : (BigDecimal) row[10]);
  }

  private List<ObjectCount> objects(UUID id, String region) {
    return file.totals(id).stream()
        .filter(one -> region == null || one.place().isWithin(region))
        .map(one ->
            new ObjectCount(
                one.place().code(), one.place().townCode(), one.categoryCode(), one.objects()))
        .toList();
  }

  /** Every word of the ledger in its order, and at the end the rows that name none. */
  private static List<LedgerGroup> groups(
      LedgerTerms terms,
      TermKind kind,
      List<RowCount> counts,
      Function<RowCount, String> code,
      List<ObjectCount> objects) {
    List<LedgerGroup> groups = new ArrayList<>();
    for (LedgerTerm term : terms.of(kind)) {
      Long all =
          ObjectCount.sum(
              objects.stream().filter(one -> one.category().equals(term.code())).toList());
      List<RowCount> own =
          counts.stream().filter(one -> term.code().equals(code.apply(one))).toList();
      groups.add(new LedgerGroup(term.code(), term.title(), RowCount.tally(own, all)));
    }
    List<RowCount> others = counts.stream().filter(one -> code.apply(one) == null).toList();
    if (!others.isEmpty()) {
      groups.add(new LedgerGroup(null, null, RowCount.tally(others, null)));
    }
    return groups;
  }

  private List<LedgerCommunity> communities(List<RowCount> counts, List<ObjectCount> objects) {
    Set<String> places =
        Stream.concat(
                counts.stream().map(RowCount::place), objects.stream().map(ObjectCount::place))
            .collect(Collectors.toCollection(TreeSet::new));
    return places.stream()
        .map(place ->
            new LedgerCommunity(
                place,
                views.regionName(place),
                RowCount.tally(
                    counts.stream().filter(one -> one.place().equals(place)).toList(),
                    ObjectCount.sum(
                        objects.stream().filter(one -> one.place().equals(place)).toList()))))
        .toList();
  }

  /** A year's line of one department in one place. */
  private record Line(int year, String department, String place) {}

  private List<LedgerYear> years(List<RowCount> counts) {
    return counts.stream()
        .flatMap(one ->
            Stream.of(one.surveyedIn(), one.doneIn())
                .filter(Objects::nonNull)
                .map(year -> new Line(year, one.department(), one.place())))
        .distinct()
        .sorted(
            Comparator.comparing(Line::year)
                .thenComparing(Line::department, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Line::place))
        .map(line -> year(line, counts))
        .toList();
  }

  private LedgerYear year(Line line, List<RowCount> counts) {
    List<RowCount> own =
        counts.stream()
            .filter(one ->
                one.place().equals(line.place())
                    && Objects.equals(one.department(), line.department()))
            .toList();
    List<RowCount> treated =
        own.stream()
            .filter(one -> Objects.equals(one.doneIn(), line.year()))
            .filter(one -> one.state() != RowLifecycle.NOT_NEEDED)
            .toList();
    return new LedgerYear(
        line.year(),
        line.department(),
        line.place(),
        views.regionName(line.place()),
        RowCount.sum(own, one -> Objects.equals(one.surveyedIn(), line.year())),
        RowCount.sum(treated, one -> one.state() == RowLifecycle.RECTIFIED),
        RowCount.sum(treated, one -> one.state() == RowLifecycle.REMOVED),
        RowCount.quantity(treated, one -> true));
  }
}
