package io.zhiben.hazard.auditround;

import io.zhiben.hazard.directory.EnterpriseFollowed;
import io.zhiben.hazard.directory.EnterpriseRows;
import io.zhiben.hazard.directory.EnterpriseRows.Kept;
import io.zhiben.hazard.directory.ListedEnterprise;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lets units, problems and receipts of an enterprise go where it goes. */
@ApplicationScoped
class AuditFollower {
  private final EnterpriseRows rows;
  private final AuditUnits units;
  private final AuditProblems problems;
  private final AuditEvents events;

  AuditFollower(EnterpriseRows rows, AuditUnits units, AuditProblems problems, AuditEvents events) {
    this.rows = rows;
    this.units = units;
    this.problems = problems;
    this.events = events;
  }

  /** How many rows went with the enterprise. */
  record Followed(int rows) {}

  void follow(@Observes EnterpriseFollowed followed) {
    ListedEnterprise enterprise = followed.enterprise();
    int count =
        rows.move(AuditUnit.class, enterprise, Kept.UNIT_CODE, Kept.UNIT_NAME)
            + rows.move(NoticeReceipt.class, enterprise, Kept.UNIT_CODE, Kept.UNIT_NAME)
            + rows.move(AuditProblem.class, enterprise);
    if (count > 0) {
      rows.record("audit-round", enterprise, new Followed(count));
    }
    if (count > 0 && followed.moved()) {
      UUID id = enterprise.id();
      Map<UUID, AuditUnit> own =
          units.list("enterpriseId", id).stream()
              .collect(Collectors.toMap(AuditUnit::id, Function.identity()));
      events.moved(problems.list("enterpriseId", id), own);
    }
  }
}
