package io.zhiben.reporting.duty;

import io.zhiben.plans.Duty;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.plan.PlanArea;
import io.zhiben.reporting.plan.PlanAreas;
import io.zhiben.reporting.plan.Plans;
import io.zhiben.reporting.plan.StoredPlan;
import io.zhiben.reporting.projection.TownKey;
import io.zhiben.reporting.query.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Keeps the numbers of {@link DutyTallies} up to date: whatever town changed since its numbers were
 * kept is looked at anew, and on a new day all of them, for each day asks another question. A
 * number that isn't kept yet costs whoever asks for it time, and is never wrong.
 */
@ApplicationScoped
public class TallyKeeping {
  private static final String KEEP =
      "insert into duty_tally (question, city_code, district_code, town_code, asked_on, changes,"
          + " met, due, due_soon, overdue, excused) values (?,?,?,?,?,?,?,?,?,?,?)"
          + " on duplicate key update asked_on = values(asked_on), changes = values(changes),"
          + " met = values(met), due = values(due), due_soon = values(due_soon),"
          + " overdue = values(overdue), excused = values(excused)";

  private final Plans plans;
  private final PlanAreas areas;
  private final RegionTree regions;
  private final DutyTallies tallies;
  private final Database database;
  @Inject TallyKeeping self;

  TallyKeeping(
      Plans plans, PlanAreas areas, RegionTree regions, DutyTallies tallies, Database database) {
    this.plans = plans;
    this.areas = areas;
    this.regions = regions;
    this.tallies = tallies;
    this.database = database;
  }

  /** One cadence of a duty, wherever its plan's word counts. */
  record Asked(PlanArea<Duty> area, CadenceGroup group) {}

  /**
   * Each question in its own transaction.
   *
   * @return how many towns were looked at, added up over the questions
   */
  public int keepAll(LocalDate today) {
    self.forgetBefore(today);
    SeenChanges seen = new SeenChanges(database);
    int towns = 0;
    for (Asked asked : self.questions(today)) {
      towns += self.keep(asked, today, seen);
    }
    return towns;
  }

  /** What was asked on days before is over. */
  @Transactional
  void forgetBefore(LocalDate today) {
    database.update("delete from duty_tally where asked_on < ?", today);
  }

  /** Of all plans, each in its own place and below. */
  @Transactional
  List<Asked> questions(LocalDate today) {
    List<Asked> asked = new ArrayList<>();
    for (StoredPlan plan : plans.inForce(today)) {
      regions
          .find(plan.pack().region())
          .ifPresent(region ->
              areas
                  .of(new Reach(region, null), today, DutyDesk::ofEnterprises, Duty::id)
                  .values()
                  .forEach(found ->
                      found.stream()
                          .filter(area -> area.plan().id().equals(plan.pack().id()))
                          .forEach(area ->
                              CadenceGroup.of(area.item())
                                  .forEach(group -> asked.add(new Asked(area, group))))));
    }
    return asked;
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  int keep(Asked asked, LocalDate today, SeenChanges seen) {
    DutyQuestion question = DutyQuestion.of(database, asked.area(), asked.group(), today);
    if (!DutyTallies.canBeKept(question)) {
      return 0;
    }
    // before the enterprises are looked at: what changes meanwhile makes the numbers stale at once
    Map<TownKey, Long> changes = seen.of(question.area(), question.tables());
    Set<TownKey> stale = new HashSet<>(changes.keySet());
    stale.removeAll(tallies.kept(question, changes).keySet());
    if (!stale.isEmpty()) {
      Map<TownKey, Map<DutyState, Long>> counts = tallies.lookAt(question, stale, changes.size());
      database.work(connection -> write(connection, question, changes, counts));
    }
    return stale.size();
  }

  private static void write(
      Connection connection,
      DutyQuestion question,
      Map<TownKey, Long> changes,
      Map<TownKey, Map<DutyState, Long>> counts)
      throws SQLException {
    byte[] digest = question.digest();
    try (PreparedStatement statement = connection.prepareStatement(KEEP)) {
      for (Map.Entry<TownKey, Map<DutyState, Long>> entry : new TreeMap<>(counts).entrySet()) {
        TownKey town = entry.getKey();
        Map<DutyState, Long> states = entry.getValue();
        Database.bind(
            statement,
            digest,
            town.city(),
            town.district(),
            town.town(),
            question.asOf(),
            changes.get(town),
            states.getOrDefault(DutyState.MET, 0L),
            states.getOrDefault(DutyState.DUE, 0L),
            states.getOrDefault(DutyState.DUE_SOON, 0L),
            states.getOrDefault(DutyState.OVERDUE, 0L),
            states.getOrDefault(DutyState.EXCUSED, 0L));
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }
}
