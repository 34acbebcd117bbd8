package io.zhiben.hazard.tipoff;

import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** What tip-offs are about; a table, so that an installation may have its own. */
@ApplicationScoped
class Categories {
  private final Database database;

  Categories(Database database) {
    this.database = database;
  }

  /**
   * A category with its names.
   *
   * @param asksRoad whether the class of the road says who deals with it (Y-465)
   */
  record Category(String code, String nameZh, String nameEn, boolean asksRoad) {}

  /** A class of roads with its names. */
  record RoadClass(String code, String nameZh, String nameEn) {}

  @Transactional
  List<Category> all() {
    return database.query(
        "select code, name_zh, name_en, asks_road from tip_off_category order by position, code",
        row ->
            new Category(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4)));
  }

  @Transactional
  List<RoadClass> roads() {
    return database.query(
        "select code, name_zh, name_en from road_class order by position, code",
        row -> new RoadClass(row.getString(1), row.getString(2), row.getString(3)));
  }

  /**
   * @param road null where it is not known, or the category has nothing to do with roads
   */
  void requireRoad(String category, String road, String field) {
    if (road == null) {
      return;
    }
    boolean asks = all().stream().anyMatch(one -> one.code().equals(category) && one.asksRoad());
    if (!asks || roads().stream().noneMatch(one -> one.code().equals(road))) {
      throw Problem.ofField(TipOffError.ROAD_CLASS_UNKNOWN, field);
    }
  }

  void require(String code) {
    if (database.query("select 1 from tip_off_category where code = ?", row -> 1, code).isEmpty()) {
      throw Problem.ofField(TipOffError.TIP_OFF_CATEGORY_UNKNOWN, "category");
    }
  }
}
