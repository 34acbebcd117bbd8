package io.zhiben.hazard.agencyviolation;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.agencyviolation.AgencyViolationView.Action;
import io.zhiben.hazard.agencyviolation.AgencyViolationView.AgencyRating;
import io.zhiben.hazard.agencyviolation.AgencyViolationView.NamedCase;
import io.zhiben.hazard.enforcement.CaseLookup;
import io.zhiben.platform.access.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows agencies' violations with the case and the rating that belong to them. */
@ApplicationScoped
class AgencyViolationViews {
  private final CaseLookup cases;
  private final EntityManager entityManager;

  AgencyViolationViews(CaseLookup cases, EntityManager entityManager) {
    this.cases = cases;
    this.entityManager = entityManager;
  }

  AgencyViolationView of(AgencyViolation one) {
    return of(List.of(one)).get(one.id());
  }

  /** By id. */
  Map<UUID, AgencyViolationView> of(Collection<AgencyViolation> all) {
    Map<UUID, CaseLookup.End> ends =
        cases.ends(all.stream().map(AgencyViolation::caseId).filter(Objects::nonNull).toList());
    Map<String, AgencyRating> ratings =
        ratings(all.stream().map(AgencyViolation::agencyCode).distinct().toList());
    return all.stream()
        .map(one -> view(one, ends, ratings))
        .collect(Collectors.toMap(AgencyViolationView::id, Function.identity()));
  }

  private Map<String, AgencyRating> ratings(List<String> agencies) {
    Map<String, AgencyRating> ratings = new HashMap<>();
    if (!agencies.isEmpty()) {
      entityManager
          .createQuery(
              "select e.provider.code, count(e), sum(e.points), sum(e.maxPoints)"
                  + " from EngagementRating e where e.superseded = false"
                  + " and e.provider.kind = 'AGENCY' and e.provider.code in :codes"
                  + " group by e.provider.code",
              Object[].class)
          .setParameter("codes", agencies)
          .getResultStream()
          .forEach(row ->
              ratings.put(
                  (String) row[0],
                  new AgencyRating(number(row[1]), number(row[2]), number(row[3]))));
    }
    return ratings;
  }

  private static AgencyViolationView view(
      AgencyViolation one, Map<UUID, CaseLookup.End> ends, Map<String, AgencyRating> ratings) {
    boolean may = one.open() && CurrentCaller.get().may(Right.AGENCY_VIOLATION_WRITE);
    return new AgencyViolationView(
        one.id(),
        one.version(),
        one.place().code(),
        one.agencyCode(),
        one.agencyName(),
        one.kind(),
        one.reportNo(),
        one.enterpriseId(),
        one.enterpriseName(),
        one.foundOn(),
        one.description(),
        one.caseId() == null ? null : named(one.caseId(), ends.get(one.caseId())),
        ratings.get(one.agencyCode()),
        one.outcome(),
        one.closeNote(),
        one.enteredAt(),
        one.closedAt(),
        may ? List.of(Action.values()) : List.of());
  }

  private static NamedCase named(UUID id, CaseLookup.End end) {
    return end == null
        ? new NamedCase(id, null, false, false)
        : new NamedCase(id, end.number(), end.sanctioned(), end.toJustice());
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }
}
