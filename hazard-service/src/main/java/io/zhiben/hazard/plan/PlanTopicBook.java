package io.zhiben.hazard.plan;

import io.zhiben.hazard.plan.PlanTopics.PlanTopic;
import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The topics of plans, and for which of their enterprises an inspection covered them. Asked only
 * for plans that were reached, but for what an inspection marks.
 */
@ApplicationScoped
class PlanTopicBook {
  private final Database database;

  PlanTopicBook(Database database) {
    this.database = database;
  }

  void open(UUID planId, List<PlanTopic> topics) {
    for (int i = 0; i < topics.size(); i++) {
      database.update(
          "insert into inspection_plan_topic (plan_id, no, code, title) values (?, ?, ?, ?)",
          planId,
          i + 1,
          topics.get(i).code(),
          topics.get(i).title());
    }
  }

  /**
   * Marks the enterprise in every plan whose days hold that one and that has a topic of these; the
   * first inspection stays.
   */
  void covered(UUID enterpriseId, UUID inspectionId, LocalDate day, Set<String> codes) {
    if (codes.isEmpty()) {
      return;
    }
    List<Object> values =
        new ArrayList<>(List.of(enterpriseId, inspectionId, day, enterpriseId, day, day));
    values.addAll(codes);
    database.update(
        "insert into inspection_plan_topic_visit"
            + " (plan_id, code, enterprise_id, inspection_id, inspected_on)"
            + " select distinct p.plan_id, p.code, ?, ?, ? from inspection_plan_topic p"
            + " join inspection_plan_target t on t.plan_id = p.plan_id"
            + " where t.enterprise_id = ? and t.counting = true"
            + " and t.first_day <= ? and t.last_day >= ? and p.code in (?"
            + ", ?".repeat(codes.size() - 1)
            + ") on duplicate key update"
            + " inspection_plan_topic_visit.inspected_on ="
            + " inspection_plan_topic_visit.inspected_on",
        values.toArray());
  }

  /** By plan, in their order; plans without any are left out. */
  Map<UUID, List<TopicProgress>> of(List<UUID> planIds) {
    if (planIds.isEmpty()) {
      return Map.of();
    }
    return database
        .query(
            "select p.plan_id, p.code, p.title, count(v.enterprise_id)"
                + " from inspection_plan_topic p"
                + " left join (inspection_plan_topic_visit v join inspection_plan_target t"
                + " on t.plan_id = v.plan_id and t.enterprise_id = v.enterprise_id"
                + " and t.removed_on is null)"
                + " on v.plan_id = p.plan_id and v.code = p.code"
                + " where p.plan_id in (?"
                + ", ?".repeat(planIds.size() - 1)
                + ") group by p.plan_id, p.no, p.code, p.title order by p.plan_id, p.no",
            PlanTopicBook::line,
            planIds.toArray())
        .stream()
        .collect(
            Collectors.groupingBy(
                Line::planId, Collectors.mapping(Line::progress, Collectors.toList())));
  }

  private record Line(UUID planId, TopicProgress progress) {}

  private static Line line(ResultSet row) throws SQLException {
    return new Line(
        Database.uuid(row.getBytes(1)),
        new TopicProgress(row.getString(2), row.getString(3), row.getLong(4)));
  }
}
