package io.zhiben.hazard.enforcement;

import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.hazard.enforcement.StatisticsUnits.Grouping;
import io.zhiben.platform.calendar.EndOfDay;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.function.Function;

/**
 * Statements about the period and place of a filter. Each selects from a scoped entity {@code e},
 * so that the scope's filter bounds it. {@code :from} and {@code :to} are the days of the period,
 * {@code :begin} and {@code :end} its instants.
 */
@ApplicationScoped
class StatisticsQueries {
  private final EntityManager entities;
  private final RegionCondition regions;

  StatisticsQueries(EntityManager entities, RegionCondition regions) {
    this.entities = entities;
    this.regions = regions;
  }

  static void check(StatisticsFilter filter) {
    if (filter.to.isBefore(filter.from)) {
      throw Problem.ofField(CommonError.INVALID_PARAMETER, "to");
    }
  }

  /** That {@code e} is within the place of the filter. */
  String within(StatisticsFilter filter) {
    String condition = regions.within(filter.region);
    return condition.isEmpty() ? "" : " and " + condition;
  }

  /** Unit, how many, and the sum, by unit. */
  List<Object[]> grouped(
      StatisticsFilter filter, Grouping part, String entity, String condition, String sum) {
    return bound(
            filter,
            "select "
                + part.unit()
                + ", count(e), "
                + sum
                + " from "
                + entity
                + " e"
                + part.join()
                + " where "
                + condition
                + part.condition()
                + within(filter)
                + " group by "
                + part.unit(),
            Object[].class)
        .getResultList();
  }

  /** What is behind a figure of one unit, newest first, by page number. */
  <T> Page<T> behind(
      StatisticsFilter filter,
      String unit,
      PageRequest page,
      String columns,
      String fromAndWhere,
      Function<Object[], T> map) {
    int from = (page.page() == null ? 0 : page.page()) * page.limit();
    if (from >= PageRequest.WINDOW) {
      throw Problem.ofField(CommonError.INVALID_PARAMETER, "page");
    }
    long total =
        bound(filter, "select count(e)" + fromAndWhere, Long.class)
            .setParameter("unit", unit)
            .getSingleResult();
    List<T> found =
        bound(filter, "select " + columns + fromAndWhere + " order by e.id desc", Object[].class)
            .setParameter("unit", unit)
            .setFirstResult(from)
            .setMaxResults(page.limit())
            .getResultStream()
            .map(map)
            .toList();
    return new Page<>(found, total, true, null);
  }

  <T> TypedQuery<T> bound(StatisticsFilter filter, String text, Class<T> type) {
    TypedQuery<T> query = entities.createQuery(text, type);
    if (text.contains(":from")) {
      query.setParameter("from", filter.from).setParameter("to", filter.to);
    }
    if (text.contains(":begin")) {
      query
          .setParameter("begin", filter.from.atStartOfDay(EndOfDay.ZONE).toInstant())
          .setParameter("end", filter.to.plusDays(1).atStartOfDay(EndOfDay.ZONE).toInstant());
    }
    if (filter.region != null) {
      query.setParameter("region", filter.region);
    }
    return query;
  }
}
