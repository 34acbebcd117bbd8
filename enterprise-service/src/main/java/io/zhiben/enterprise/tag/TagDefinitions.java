package io.zhiben.enterprise.tag;

import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Reads the tags in use. */
@ApplicationScoped
public class TagDefinitions {
  private final Database database;

  TagDefinitions(Database database) {
    this.database = database;
  }

  @Transactional(Transactional.TxType.SUPPORTS)
  public Tags current() {
    return new Tags(
        database.query(
            "select code, label, high_risk from tag_definition order by code",
            row -> new Tags.Tag(row.getString(1), row.getString(2), row.getBoolean(3))));
  }
}
