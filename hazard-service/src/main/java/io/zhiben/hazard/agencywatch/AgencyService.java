package io.zhiben.hazard.agencywatch;

import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Counts whom agencies have a contract with and whom they inspected, within the caller's place. */
@ApplicationScoped
class AgencyService {
  private final Database database;

  AgencyService(Database database) {
    this.database = database;
  }

  /**
   * @param contracted enterprises of the caller's place with a contract on some day of the period
   * @param served of them those that the agency inspected in it
   */
  record Counted(String agencyCode, long contracted, long served) {}

  /** By agency, in the order of their codes. */
  List<Counted> of(LocalDate from, LocalDate to) {
    Caller caller = CurrentCaller.get();
    String column =
        switch (caller.scope()) {
          case CITY -> "d.city_code";
          case DISTRICT -> "d.district_code";
          case TOWN -> "d.town_code";
          case VILLAGE -> "d.place_code";
          case ALL, NONE, ENTERPRISE, ASSIGNMENT -> throw Problem.of(CommonError.FORBIDDEN);
        };
    return database.query(
        "select a.agency_code, count(distinct d.enterprise_id),"
            + " count(distinct case when exists (select 1 from inspection i"
            + " where i.enterprise_id = d.enterprise_id and i.agency_code = a.agency_code"
            + " and i.inspected_on between ? and ?) then d.enterprise_id end)"
            + " from assignment a join directory_entry d on d.enterprise_id = a.enterprise_id"
            + " where d.keeper is null and a.valid_from <= ? and a.valid_to >= ? and "
            + column
            + " = ? group by a.agency_code order by a.agency_code",
        row -> new Counted(row.getString(1), row.getLong(2), row.getLong(3)),
        from,
        to,
        to,
        from,
        caller.region());
  }
}
