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

  /** A category with its names. */
  record Category(String code, String nameZh, String nameEn) {}

  @Transactional
  List<Category> all() {
    return database.query(
        "select code, name_zh, name_en from tip_off_category order by position, code",
        row -> new Category(row.getString(1), row.getString(2), row.getString(3)));
  }

  void require(String code) {
    if (database.query("select 1 from tip_off_category where code = ?", row -> 1, code).isEmpty()) {
      throw Problem.ofField(TipOffError.TIP_OFF_CATEGORY_UNKNOWN, "category");
    }
  }
}
