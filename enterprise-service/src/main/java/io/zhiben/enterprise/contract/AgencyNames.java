package io.zhiben.enterprise.contract;

import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * What agencies are called. Like the names of departments these are no secret to whoever knows a
 * code, so no scope bounds them; what an agency was assigned stays with its contracts.
 */
@ApplicationScoped
public class AgencyNames {
  private final Database database;

  AgencyNames(Database database) {
    this.database = database;
  }

  /** Names by code, as the newest contract has them; unknown codes are left out. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Map<String, String> ofCodes(Collection<String> codes) {
    Map<String, String> names = new HashMap<>();
    if (!codes.isEmpty()) {
      database
          .query(
              "select agency_code, agency_name from service_contract where agency_code in (?"
                  + ",?".repeat(codes.size() - 1)
                  + ") order by id",
              row -> Map.entry(row.getString(1), row.getString(2)),
              codes.toArray())
          .forEach(agency -> names.put(agency.getKey(), agency.getValue()));
    }
    return names;
  }
}
