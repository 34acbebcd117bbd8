package io.zhiben.enterprise.tag;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.enterprise.EnterpriseError;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Shows, defines, renames and retires tags. */
@ApplicationScoped
public class TagDesk {
  private final Database database;
  private final RegionTree tree;
  private final AuditTrail audit;

  TagDesk(Database database, RegionTree tree, AuditTrail audit) {
    this.database = database;
    this.tree = tree;
    this.audit = audit;
  }

  /** The nation's tags, those of the places above the caller's, its own, and those below it. */
  @Transactional
  public List<TagView> list() {
    Place own = own();
    return database.query(
        "select t.* from tag_definition t left join region r on r.code = t.region_code"
            + " where t.region_code is null or t.region_code in (?, ?, ?, ?)"
            + " or ? in (r.town_code, r.district_code, r.city_code)"
            + " order by t.region_code is not null, t.of_place, t.exclusive_group, t.code",
        this::view,
        own.code(),
        own.townCode(),
        own.districtCode(),
        own.cityCode(),
        own.code());
  }

  /** Runs in the transaction of the request. */
  @Transactional(Transactional.TxType.MANDATORY)
  public TagView define(DefineTag command) {
    Place own = own();
    refuseLabel(command.label(), own, command.code());
    int added =
        database.update(
            "insert ignore into tag_definition (code, label, high_risk, region_code)"
                + " values (?, ?, ?, ?)",
            command.code(),
            command.label(),
            command.highRisk(),
            own.code());
    if (added == 0) {
      throw Problem.ofField(EnterpriseError.TAG_CODE_TAKEN, "code");
    }
    TagView view = own(command.code());
    audit.record("tag.define", "Tag", view.code(), own.code(), null, view);
    return view;
  }

  /** Only a tag of the caller's own place; others are not found. */
  @Transactional
  public TagView change(String code, ChangeTag command, Preconditions preconditions) {
    Place own = own();
    database.query("select 1 from tag_definition where code = ? for update", row -> 1, code);
    TagView before = own(code);
    preconditions.requireMatch(before.version());
    refuseLabel(command.label(), own, code);
    database.update(
        "update tag_definition set label = ?, retired = ?, version = version + 1 where code = ?",
        command.label(),
        command.retired(),
        code);
    TagView after = own(code);
    audit.record("tag.change", "Tag", code, own.code(), before, after);
    return after;
  }

  /** Two tags of one name could not be told apart in a workbook. */
  private void refuseLabel(String label, Place own, String code) {
    boolean taken =
        !database
            .query(
                "select 1 from tag_definition where code <> ? and (label = ? or code = ?)"
                    + " and (region_code is null or region_code in (?, ?, ?, ?))",
                row -> 1,
                code,
                label,
                label,
                own.code(),
                own.townCode(),
                own.districtCode(),
                own.cityCode())
            .isEmpty();
    if (taken) {
      throw Problem.ofField(EnterpriseError.TAG_LABEL_TAKEN, "label");
    }
  }

  private TagView own(String code) {
    return database
        .query(
            "select * from tag_definition where code = ? and region_code = ?",
            this::view,
            code,
            own().code())
        .stream()
        .findFirst()
        .orElseThrow(Problem::notFound);
  }

  private Place own() {
    return tree.placeOf(CurrentCaller.get().region());
  }

  private TagView view(ResultSet row) throws SQLException {
    String region = row.getString("region_code");
    return new TagView(
        row.getString("code"),
        row.getLong("version"),
        row.getString("label"),
        row.getBoolean("high_risk"),
        row.getString("exclusive_group"),
        row.getBoolean("of_place"),
        region,
        region == null ? null : tree.find(region).map(RegionState::name).orElse(region),
        row.getBoolean("retired"),
        CurrentCaller.get().region().equals(region));
  }
}
