package io.zhiben.platform.access;

import io.zhiben.contracts.event.ServiceContractState;
import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Which agency serves which enterprise, and when: the rows behind the assignment scope.
 * Enterprise-service writes them from its contracts, the other services from the contracts' events.
 */
@ApplicationScoped
public class Assignments {
  private final Database database;
  private final Clock clock;

  Assignments(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Whether a live contract assigns the enterprise to the agency today. */
  public boolean isAssigned(String agencyCode, UUID enterpriseId) {
    LocalDate today = LocalDate.now(clock);
    return isAssigned(agencyCode, enterpriseId, today, today);
  }

  /** Whether some contract assigns the enterprise to the agency on a day of that period. */
  public boolean isAssigned(String agencyCode, UUID enterpriseId, LocalDate from, LocalDate to) {
    return !database
        .query(
            "select 1 from assignment where agency_code = ? and enterprise_id = ?"
                + " and valid_from <= ? and valid_to >= ? limit 1",
            row -> 1,
            agencyCode,
            enterpriseId,
            to,
            from)
        .isEmpty();
  }

  /** Takes over a contract's present content; an older version than the one known is ignored. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void apply(ServiceContractState contract) {
    long known =
        database
            .query(
                "select max(contract_version) from assignment where contract_id = ?",
                row -> row.getLong(1),
                contract.id())
            .stream()
            .findFirst()
            .orElse(0L);
    if (known > contract.version()) {
      return;
    }
    database.update("delete from assignment where contract_id = ?", contract.id());
    LocalDate until = contract.endedOn() == null ? contract.validTo() : contract.endedOn();
    database.work(connection -> insert(connection, contract, until));
  }

  private static void insert(Connection connection, ServiceContractState contract, LocalDate until)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "insert into assignment (contract_id, contract_version, agency_code, enterprise_id,"
                + " valid_from, valid_to) values (?, ?, ?, ?, ?, ?)")) {
      for (UUID enterprise : contract.enterpriseIds()) {
        statement.setBytes(1, Database.bytes(contract.id()));
        statement.setLong(2, contract.version());
        statement.setString(3, contract.agencyCode());
        statement.setBytes(4, Database.bytes(enterprise));
        statement.setDate(5, Date.valueOf(contract.validFrom()));
        statement.setDate(6, Date.valueOf(until));
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }
}
