package io.zhiben.hazard.equipment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class EquipmentStops implements PanacheRepositoryBase<EquipmentStop, UUID> {
  private final Database database;

  EquipmentStops(Database database) {
    this.database = database;
  }

  /** Not found alike when there is none and when the caller doesn't reach it. */
  EquipmentStop require(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notFound);
  }

  EquipmentStop requireForWriting(UUID id) {
    // plain SQL: Hibernate's "for update of" is not in MariaDB's language; what is locked is read
    // by the scoped query
    database.query("select 1 from equipment_stop where id = ? for update", row -> 1, id);
    return require(id);
  }

  /** Whether that equipment of the enterprise is stopped; a unique key says so at last. */
  boolean standing(UUID enterpriseId, String equipmentCode) {
    return !database
        .query(
            "select 1 from equipment_stop where enterprise_id = ? and standing_code = ? for update",
            row -> 1,
            enterpriseId,
            equipmentCode)
        .isEmpty();
  }
}
