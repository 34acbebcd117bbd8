package io.zhiben.reporting.inbox;

import io.zhiben.contracts.access.Role;
import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;

/** Which departments have somebody here, as far as the inbox knows. */
@ApplicationScoped
public class DepartmentAccounts {
  private final Database database;

  DepartmentAccounts(Database database) {
    this.database = database;
  }

  /**
   * Whether somebody of the department has used the inbox.
   *
   * @param place code of the department's place: codes of departments repeat in others
   */
  public boolean isSeen(String place, String department) {
    return !database
        .query(
            "select 1 from inbox_person where region_code = ? and org = ?"
                + " and concat(',', roles, ',') like ? limit 1",
            row -> 1,
            place,
            department,
            "%," + Role.DEPARTMENT.name() + ",%")
        .isEmpty();
  }
}
