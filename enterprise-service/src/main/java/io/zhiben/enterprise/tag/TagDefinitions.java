package io.zhiben.enterprise.tag;

import io.zhiben.enterprise.tag.Tags.Standing;
import io.zhiben.enterprise.tag.Tags.Tag;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads the tags in use. */
@ApplicationScoped
public class TagDefinitions {
  private static final String COLUMNS =
      "select code, label, high_risk, exclusive_group, of_place, retired from tag_definition";

  private final Database database;

  TagDefinitions(Database database) {
    this.database = database;
  }

  /** Those of everybody, for what codes are called and mean. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Tags current() {
    return new Tags(
        database.query(COLUMNS + " order by region_code is not null, code", TagDefinitions::read));
  }

  /** Those of the nation and of the tenants that the place belongs to. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Tags usableIn(Place place) {
    return new Tags(
        database.query(
            COLUMNS
                + " where region_code is null or region_code in (?, ?, ?, ?)"
                + " order by region_code is not null, code",
            TagDefinitions::read,
            place.code(),
            place.townCode(),
            place.districtCode(),
            place.cityCode()));
  }

  private static Tag read(ResultSet row) throws SQLException {
    return new Tag(
        row.getString("code"),
        row.getString("label"),
        row.getBoolean("high_risk"),
        row.getString("exclusive_group"),
        standing(row));
  }

  private static Standing standing(ResultSet row) throws SQLException {
    if (row.getBoolean("of_place")) {
      return Standing.OF_PLACES;
    }
    return row.getBoolean("retired") ? Standing.RETIRED : Standing.OFFERED;
  }
}
