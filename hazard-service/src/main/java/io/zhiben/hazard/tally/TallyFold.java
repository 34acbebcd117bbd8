package io.zhiben.hazard.tally;

import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One step of adding up: some changes go into the numbers of their village, town, district and city
 * and are gone, all in one transaction, so that the sum of both tables never differs. Changes are
 * found by being there, never by a remembered number: transactions commit in another order than
 * they take numbers. They are locked first, so that a replica whose lease ran out meanwhile takes
 * none of them once more.
 */
@ApplicationScoped
class TallyFold {
  static final int PORTION = 2000;

  private final Database database;

  TallyFold(Database database) {
    this.database = database;
  }

  private record Change(
      long id, List<String> regions, String state, String level, LocalDate dueOn, int amount) {}

  /** A row of the numbers, in the order of its key. */
  private record Cell(String region, String state, String level, LocalDate dueOn)
      implements Comparable<Cell> {
    private static final Comparator<Cell> ORDER =
        Comparator.comparing(Cell::region)
            .thenComparing(Cell::state)
            .thenComparing(Cell::level)
            .thenComparing(Cell::dueOn);

    @Override
    public int compareTo(Cell other) {
      return ORDER.compare(this, other);
    }
  }

  /** Returns how many changes it took; {@link #PORTION} says that more may wait. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  int fold() {
    List<Change> changes =
        database.query(
            "select * from hazard_tally_change order by id limit "
                + PORTION
                + " for update skip locked",
            TallyFold::read);
    if (changes.isEmpty()) {
      return 0;
    }
    SortedMap<Cell, Long> sums = new TreeMap<>();
    for (Change change : changes) {
      for (String region : change.regions()) {
        sums.merge(
            new Cell(region, change.state(), change.level(), change.dueOn()),
            (long) change.amount(),
            Long::sum);
      }
    }
    sums.values().removeIf(sum -> sum == 0);
    add(sums);
    remove(changes);
    return changes.size();
  }

  private void add(SortedMap<Cell, Long> sums) {
    database.work(connection -> {
      try (PreparedStatement insert =
          connection.prepareStatement(
              "insert into hazard_tally (region_code, state, level, due_on, amount) values (?,?,?,?,?)"
                  + " on duplicate key update amount = amount + values(amount)")) {
        for (var sum : sums.entrySet()) {
          Cell cell = sum.getKey();
          Database.bind(
              insert, cell.region(), cell.state(), cell.level(), cell.dueOn(), sum.getValue());
          insert.addBatch();
        }
        insert.executeBatch();
      }
    });
    // days that are over leave no rows of nothing behind
    sums.keySet().stream()
        .map(Cell::region)
        .distinct()
        .forEach(region ->
            database.update(
                "delete from hazard_tally where region_code = ? and amount = 0", region));
  }

  private void remove(List<Change> changes) {
    List<Object> ids = new ArrayList<>();
    changes.forEach(change -> ids.add(change.id()));
    database.update(
        "delete from hazard_tally_change where id in (?" + ",?".repeat(ids.size() - 1) + ")",
        ids.toArray());
  }

  private static Change read(ResultSet row) throws SQLException {
    List<String> regions =
        Stream.of(
                row.getString("city_code"),
                row.getString("district_code"),
                row.getString("town_code"),
                row.getString("place_code"))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return new Change(
        row.getLong("id"),
        regions,
        row.getString("state"),
        row.getString("level"),
        row.getObject("due_on", LocalDate.class),
        row.getInt("amount"));
  }
}
