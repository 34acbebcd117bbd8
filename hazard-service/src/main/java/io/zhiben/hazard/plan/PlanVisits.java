package io.zhiben.hazard.plan;

import io.zhiben.hazard.plan.Windows.Window;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which windows of which plans an inspection fell into. Asked only for plans that were reached. */
@ApplicationScoped
class PlanVisits {
  private final Database database;
  private final EntityManager entityManager;

  PlanVisits(Database database, EntityManager entityManager) {
    this.database = database;
    this.entityManager = entityManager;
  }

  private record Recurring(UUID planId, Windows windows) {}

  /**
   * Notes the inspection for every open plan that recurs and has the enterprise, also those of
   * levels above, which the inspecting side doesn't see. The first of each window stays.
   */
  void inspected(UUID enterpriseId, UUID inspectionId, LocalDate day) {
    List<Recurring> plans =
        database.query(
            "select distinct p.id, p.first_day, p.last_day, coalesce(t.recurs, p.recurs) as recurs,"
                + " case when t.recurs is null then p.recurs_days else t.recurs_days end"
                + " as recurs_days"
                + " from inspection_plan_target t join inspection_plan p on p.id = t.plan_id"
                + " where t.enterprise_id = ? and t.counting = true"
                + " and coalesce(t.recurs, p.recurs) is not null"
                + " and t.first_day <= ? and t.last_day >= ?",
            PlanVisits::recurring,
            enterpriseId,
            day,
            day);
    for (Recurring plan : plans) {
      Window window = plan.windows().at(day);
      database.update(
          "insert into inspection_plan_visit (id, plan_id, window_no, window_end, enterprise_id,"
              + " inspection_id, inspected_on) values (?,?,?,?,?,?,?)"
              + " on duplicate key update window_no = values(window_no)",
          Ids.next(),
          plan.planId(),
          window.no(),
          window.to(),
          enterpriseId,
          inspectionId,
          day);
    }
  }

  private static Recurring recurring(ResultSet row) throws SQLException {
    Integer days = row.getObject("recurs_days", Integer.class);
    Recurrence recurrence = new Recurrence(Recurrence.Every.valueOf(row.getString("recurs")), days);
    return new Recurring(
        Database.uuid(row.getBytes("id")),
        new Windows(
            row.getObject("first_day", LocalDate.class),
            row.getObject("last_day", LocalDate.class),
            recurrence));
  }

  /**
   * Targets that were inspected in a window.
   *
   * @param targets those that were in the plan at the window's end
   */
  record Visited(UUID planId, int windowNo, long targets) {}

  /** For those plans; windows without any are left out. */
  List<Visited> of(List<UUID> planIds) {
    if (planIds.isEmpty()) {
      return List.of();
    }
    return entityManager
        .createQuery(
            "select v.planId, v.windowNo, count(v) from PlanVisit v, PlanTarget t"
                + " where v.planId in :plans and t.planId = v.planId"
                + " and t.enterpriseId = v.enterpriseId and t.recurs is null"
                + " and (t.addedOn is null or t.addedOn <= v.windowEnd)"
                + " and (t.removedOn is null or t.removedOn > v.windowEnd)"
                + " group by v.planId, v.windowNo",
            Object[].class)
        .setParameter("plans", planIds)
        .getResultStream()
        .map(row -> new Visited((UUID) row[0], (Integer) row[1], (Long) row[2]))
        .toList();
  }

  /** Of those enterprises, in that window, by enterprise. */
  Map<UUID, PlanVisit> of(UUID planId, int windowNo, List<UUID> enterpriseIds) {
    if (enterpriseIds.isEmpty()) {
      return Map.of();
    }
    return entityManager
        .createQuery(
            "from PlanVisit v where v.planId = :plan and v.windowNo = :no"
                + " and v.enterpriseId in :enterprises",
            PlanVisit.class)
        .setParameter("plan", planId)
        .setParameter("no", windowNo)
        .setParameter("enterprises", enterpriseIds)
        .getResultStream()
        .collect(Collectors.toMap(PlanVisit::enterpriseId, Function.identity()));
  }
}
