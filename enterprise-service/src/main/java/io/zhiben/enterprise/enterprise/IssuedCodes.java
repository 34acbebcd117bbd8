package io.zhiben.enterprise.enterprise;

import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Issues codes for enterprises without a licence: {@code UL}, nine digits of the town, a serial of
 * six digits.
 */
@ApplicationScoped
public class IssuedCodes {
  private static final int TOWN_DIGITS = 9;

  private final Database database;

  IssuedCodes(Database database) {
    this.database = database;
  }

  /** The next codes of the town; the serial is given back when the transaction fails. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<String> next(String townCode, int number) {
    database.update(
        "insert into issued_code (town_code, last_serial) values (?, ?)"
            + " on duplicate key update last_serial = last_serial + values(last_serial)",
        townCode,
        number);
    int last =
        database
            .query(
                "select last_serial from issued_code where town_code = ?",
                row -> row.getInt(1),
                townCode)
            .getFirst();
    return IntStream.rangeClosed(last - number + 1, last)
        .mapToObj(serial -> "UL%s%06d".formatted(townCode.substring(0, TOWN_DIGITS), serial))
        .toList();
  }
}
