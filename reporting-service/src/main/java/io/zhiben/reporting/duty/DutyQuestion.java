package io.zhiben.reporting.duty;

import io.zhiben.plans.Duty;
import io.zhiben.platform.db.Database;
import io.zhiben.reporting.plan.PlanArea;
import io.zhiben.reporting.projection.PlaceChanges;
import io.zhiben.reporting.query.Sql;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the enterprises of an area stand to a duty in one cadence on a day, as a statement. The rule
 * is that of {@link Course}.
 *
 * @param notes what there is beside the facts, looked up for this question
 */
record DutyQuestion(
    PlanArea<Duty> area, CadenceGroup group, LocalDate asOf, Course course, DutyNotes notes) {

  static DutyQuestion of(
      Database database, PlanArea<Duty> area, CadenceGroup group, LocalDate asOf) {
    Course course =
        Course.of(area.item(), area.plan().period(), group.cadence(), asOf, Course.CALENDAR);
    return new DutyQuestion(
        area, group, asOf, course, DutyNotes.of(database, area, group.cadence(), course));
  }

  boolean isOwed() {
    return Course.isOwed(area.item(), area.plan().period(), asOf);
  }

  /**
   * The subjects with their standing; ends with the conditions on them, so that another may follow.
   *
   * @param more further columns of the subject {@code e}, each after a comma
   */
  Sql subjects(String more) {
    Sql sql =
        Sql.of(
                "select e.id, e.code, e.name, e.place_code, e.registered_on, '"
                    + group.cadence().name()
                    + "' as cadence, ")
            .add(standing())
            .add(" as standing" + more + " from fact_enterprise e where ")
            .add(area.bounds("e", "id"))
            .add(owing());
    return isOwed() ? sql : sql.add(" and 1 = 0");
  }

  /**
   * What is asked, but for the place: equal questions have equal answers about a town as long as
   * none of its rows in {@link #tables} changes. Who owed the window before is told by rows that
   * are only ever added, so that their number stands for them.
   */
  byte[] digest() {
    return standing().add(owing()).add(" of ?", notes.closed()).digest();
  }

  /** The tables whose rows decide how an enterprise stands, beside closed windows. */
  Set<String> tables() {
    Set<String> tables = new TreeSet<>(Set.of(PlaceChanges.ENTERPRISES, DutyBook.EXCUSES));
    Proof proof = Proof.of(area.item());
    if (proof.facts() != null) {
      tables.add(proof.facts().table());
    }
    return tables;
  }

  private Sql owing() {
    return Sql.of(" and e.status = 'ACTIVE' and e.registered_on <= ?", course.day())
        .add(group.conditions(area.item(), "e"));
  }

  /** The rule of {@link Course#standing}, over sets. */
  private Sql standing() {
    Proof proof = Proof.of(area.item());
    Sql sql =
        Sql.of("case when ")
            .add(proof.between(course.now().from(), course.nowEndsOn()))
            .add(" then 'MET'");
    if (notes.excuses()) {
      sql.add(" when ").add(notes.excused(area, course.day())).add(" then 'EXCUSED'");
    }
    if (course.isLate() && course.nowBinds()) {
      sql.add(" when e.registered_on <= ? then 'LATE'", course.now().from());
    }
    if (course.beforeBinds()) {
      sql.add(" when ")
          .add(notes.owedBefore(area, group, course))
          .add(" and not ")
          .add(proof.between(course.before().from(), course.beforeEndsOn()))
          .add(" and not ")
          .add(notes.excused(area, course.beforeDueOn().date()))
          .add(course.beforeIsOver() ? " then 'MISSED'" : " then 'GRACE'");
    }
    return sql.add(course.isSoon() ? " else 'SOON' end" : " else 'DUE' end");
  }
}
