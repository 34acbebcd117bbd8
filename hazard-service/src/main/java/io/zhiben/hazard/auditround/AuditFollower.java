package io.zhiben.hazard.auditround;

import io.zhiben.hazard.directory.EnterpriseFollowed;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lets units, problems and receipts of an enterprise go where it goes. */
@ApplicationScoped
class AuditFollower {
  private static final String NAMED = ", r.unitCode = :enterpriseCode, r.unitName = :name";

  private final EntityManager entityManager;
  private final AuditTrail audit;
  private final AuditUnits units;
  private final AuditProblems problems;
  private final AuditEvents events;

  AuditFollower(
      EntityManager entityManager,
      AuditTrail audit,
      AuditUnits units,
      AuditProblems problems,
      AuditEvents events) {
    this.entityManager = entityManager;
    this.audit = audit;
    this.units = units;
    this.problems = problems;
    this.events = events;
  }

  /** How many rows went with the enterprise. */
  record Followed(int rows) {}

  void follow(@Observes EnterpriseFollowed followed) {
    ListedEnterprise enterprise = followed.enterprise();
    int rows =
        update("AuditUnit", NAMED, enterprise)
            + update("NoticeReceipt", NAMED, enterprise)
            + update("AuditProblem", "", enterprise);
    if (rows > 0) {
      audit.record(
          "audit-round.follow-enterprise",
          "Enterprise",
          enterprise.id(),
          enterprise.place().code(),
          null,
          new Followed(rows));
    }
    if (rows > 0 && followed.moved()) {
      UUID id = enterprise.id();
      Map<UUID, AuditUnit> own =
          units.list("enterpriseId", id).stream()
              .collect(Collectors.toMap(AuditUnit::id, Function.identity()));
      events.moved(problems.list("enterpriseId", id), own);
    }
  }

  private int update(String entity, String more, ListedEnterprise enterprise) {
    Place place = enterprise.place();
    Query update =
        entityManager
            .createQuery(
                "update versioned "
                    + entity
                    + " r set r.place.code = :code, r.place.cityCode = :city,"
                    + " r.place.districtCode = :district, r.place.townCode = :town,"
                    + " r.enterpriseCode = :enterpriseCode"
                    + more
                    + " where r.enterpriseId = :id")
            .setParameter("code", place.code())
            .setParameter("city", place.cityCode())
            .setParameter("district", place.districtCode())
            .setParameter("town", place.townCode())
            .setParameter("enterpriseCode", enterprise.code())
            .setParameter("id", enterprise.id());
    if (!more.isEmpty()) {
      update.setParameter("name", enterprise.name());
    }
    return update.executeUpdate();
  }
}
