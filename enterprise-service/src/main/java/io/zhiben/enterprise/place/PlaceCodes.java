package io.zhiben.enterprise.place;

import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Issues codes for places, by which hazards and workbooks name them: {@code PL}, nine digits of the
 * town, a serial of six digits. No credit code begins so.
 */
@ApplicationScoped
class PlaceCodes {
  private static final int TOWN_DIGITS = 9;

  private final Database database;

  PlaceCodes(Database database) {
    this.database = database;
  }

  /** The next code of the town; the serial is given back when the transaction fails. */
  @Transactional(Transactional.TxType.MANDATORY)
  String next(String townCode) {
    database.update(
        "insert into issued_place_code (town_code, last_serial) values (?, 1)"
            + " on duplicate key update last_serial = last_serial + 1",
        townCode);
    int serial =
        database
            .query(
                "select last_serial from issued_place_code where town_code = ?",
                row -> row.getInt(1),
                townCode)
            .getFirst();
    return "PL%s%06d".formatted(townCode.substring(0, TOWN_DIGITS), serial);
  }
}
