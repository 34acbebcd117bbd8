package io.zhiben.reporting.target;

import io.zhiben.plans.PlanPack;
import io.zhiben.plans.PlanPack.Target;
import io.zhiben.platform.db.Database;
import io.zhiben.reporting.plan.PlanArea;
import io.zhiben.reporting.plan.PlanAreas;
import io.zhiben.reporting.query.Reach;
import io.zhiben.reporting.query.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Judges targets by the facts of a day. */
@ApplicationScoped
class TargetDesk {
  private final PlanAreas areas;
  private final Database database;

  TargetDesk(PlanAreas areas, Database database) {
    this.areas = areas;
    this.database = database;
  }

  @Transactional
  List<TargetView> targets(Reach reach, LocalDate asOf, Locale locale) {
    List<TargetView> views = new ArrayList<>();
    areas
        .of(reach, asOf, PlanPack::targets, Target::id)
        .forEach((id, found) -> views.add(view(id, found, asOf, locale)));
    return views;
  }

  private TargetView view(String id, List<PlanArea<Target>> found, LocalDate asOf, Locale locale) {
    Target first = found.getFirst().item();
    long value = 0;
    long threshold = 0;
    Long onDueDate = null;
    TargetStatus worst = TargetStatus.MET;
    for (PlanArea<Target> area : found) {
      Target target = area.item();
      boolean over = asOf.isAfter(target.dueOn());
      long now = value(area, asOf);
      long judged = over ? value(area, target.dueOn()) : now;
      TargetStatus status =
          TargetStatus.of(judged, target.atMost(), asOf, target.dueOn(), target.warnDays());
      value += now;
      threshold += target.atMost();
      if (over) {
        onDueDate = judged + (onDueDate == null ? 0 : onDueDate);
      }
      worst = status.compareTo(worst) > 0 ? status : worst;
    }
    String title = Locale.ENGLISH.equals(locale) ? first.title().en() : first.title().zh();
    return new TargetView(id, title, value, onDueDate, threshold, first.dueOn(), worst);
  }

  private long value(PlanArea<Target> area, LocalDate day) {
    PlanPack.Measure measure = area.item().measure();
    return Sql.of("select count(*) from fact_hazard f where ")
        .add(area.bounds("f", "enterprise_id"))
        .add(
            " and f.level = ? and f.found_on <= ? and f.found_on <= ? and f.closed_on > ?",
            measure.level(),
            measure.foundUntil(),
            day,
            day)
        .one(database, row -> row.getLong(1));
  }
}
