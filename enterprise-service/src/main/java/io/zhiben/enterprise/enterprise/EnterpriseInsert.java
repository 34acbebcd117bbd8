package io.zhiben.enterprise.enterprise;

import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeGuard;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.util.List;

/**
 * Inserts many enterprises by one batch. The scope guard is asked here, because Hibernate's
 * listener isn't.
 */
@ApplicationScoped
class EnterpriseInsert {
  private static final String INSERT =
      "insert into enterprise (id, version, place_code, city_code, district_code, town_code, code,"
          + " issued_code, name, name_key, search_name, kind, industry, tags, scale, status, address,"
          + " principal_name, principal_phone, safety_officer_name, safety_officer_phone, longitude,"
          + " latitude, coordinate_system, building_id, building_name, registered_on, domain_code,"
          + " high_risk, grade_reason, fingerprint, created_at, updated_at) values (?"
          + ",?".repeat(32)
          + ")";

  private final Database database;

  EnterpriseInsert(Database database) {
    this.database = database;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void insert(List<Enterprise> enterprises) {
    for (Enterprise enterprise : enterprises) {
      if (!ScopeGuard.covers(CurrentCaller.get(), enterprise)) {
        throw Problem.of(CommonError.OUTSIDE_SCOPE);
      }
    }
    database.work(connection -> {
      try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
        for (Enterprise enterprise : enterprises) {
          Database.bind(statement, values(enterprise));
          statement.addBatch();
        }
        statement.executeBatch();
      }
    });
  }

  private static Object[] values(Enterprise enterprise) {
    Place place = enterprise.place();
    EnterpriseContent content = enterprise.content();
    var point = content.coordinates();
    var building = content.building();
    return new Object[] {
      enterprise.id(),
      enterprise.version(),
      place.code(),
      place.cityCode(),
      place.districtCode(),
      place.townCode(),
      enterprise.code(),
      enterprise.issuedCode(),
      content.name(),
      enterprise.nameKey(),
      enterprise.searchName(),
      content.kind(),
      content.industry(),
      String.join(",", content.tags()),
      content.scale(),
      content.status(),
      content.address(),
      content.principal().name(),
      content.principal().phone(),
      content.safetyOfficer().name(),
      content.safetyOfficer().phone(),
      point == null ? null : point.longitude(),
      point == null ? null : point.latitude(),
      point == null ? null : point.system(),
      building == null ? null : building.id(),
      building == null ? null : building.name(),
      content.registeredOn(),
      enterprise.domainCode(),
      enterprise.highRisk(),
      enterprise.gradeReason(),
      enterprise.fingerprint(),
      enterprise.createdAt(),
      enterprise.updatedAt()
    };
  }
}
