package io.zhiben.enterprise.region;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.EventType;
import io.zhiben.contracts.event.RegionLevel;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * Announces places that a migration has seeded, once: at the first start after it. Replicas that
 * start together share the work.
 */
@ApplicationScoped
class RegionAnnouncement {
  private final Database database;
  private final Outbox outbox;

  RegionAnnouncement(Database database, Outbox outbox) {
    this.database = database;
    this.outbox = outbox;
  }

  void announce(@Observes StartupEvent start) {
    CurrentCaller.runAs(
        Caller.system(), () -> QuarkusTransaction.requiringNew().run(this::announceNew));
  }

  private void announceNew() {
    List<RegionState> waiting =
        database.query(
            "select r.* from region r where not exists"
                + " (select 1 from announced_region a where a.code = r.code)"
                + " order by r.city_code, r.district_code, r.town_code, r.code",
            RegionAnnouncement::read);
    for (RegionState region : waiting) {
      int mine =
          database.update("insert ignore into announced_region (code) values (?)", region.code());
      if (mine == 1) {
        outbox.append(EventType.REGION_ADDED, () -> region);
      }
    }
  }

  private static RegionState read(ResultSet row) throws SQLException {
    String code = row.getString("code");
    return new RegionState(
        code,
        row.getLong("version"),
        row.getString("name"),
        RegionLevel.valueOf(row.getString("level")),
        row.getString("parent_code"),
        new Ancestry(
            code,
            row.getString("city_code"),
            row.getString("district_code"),
            row.getString("town_code")),
        row.getBoolean("illustrative"));
  }
}
