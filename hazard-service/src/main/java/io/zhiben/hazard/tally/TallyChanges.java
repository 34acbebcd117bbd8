package io.zhiben.hazard.tally;

import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Notes what a change adds to the numbers and takes from them, in the change's own transaction.
 * Each note is a row of its own: were the numbers themselves written, everybody in a city would
 * wait for everybody else.
 */
@ApplicationScoped
public class TallyChanges {
  private static final String INSERT =
      "insert into hazard_tally_change (place_code, city_code, district_code, town_code, state, level,"
          + " due_on, amount) values (?,?,?,?,?,?,?,?)";

  private final Database database;

  TallyChanges(Database database) {
    this.database = database;
  }

  /** New hazards. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void add(List<TallyKey> keys) {
    Map<TallyKey, Integer> amounts = new HashMap<>();
    keys.forEach(key -> amounts.merge(key, 1, Integer::sum));
    write(amounts);
  }

  /** A hazard is counted by another key from now on. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void move(TallyKey before, TallyKey after) {
    if (!before.equals(after)) {
      write(Map.of(before, -1, after, 1));
    }
  }

  /** The same for many; amounts below zero take away. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void write(Map<TallyKey, Integer> amounts) {
    database.work(connection -> {
      try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
        boolean any = false;
        for (Map.Entry<TallyKey, Integer> amount : amounts.entrySet()) {
          if (amount.getValue() != 0) {
            bind(insert, amount.getKey(), amount.getValue());
            insert.addBatch();
            any = true;
          }
        }
        if (any) {
          insert.executeBatch();
        }
      }
    });
  }

  private static void bind(PreparedStatement insert, TallyKey key, int amount)
      throws java.sql.SQLException {
    Database.bind(
        insert,
        key.place().code(),
        key.place().cityCode(),
        key.place().districtCode(),
        key.place().townCode(),
        key.state(),
        key.level(),
        key.dueOn(),
        amount);
  }
}
