package io.zhiben.reporting.projection;

import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Counts how often rows about the enterprises of a town changed, by the table of the rows, in the
 * transaction of the change. Whoever keeps a number of such rows notes the count that he read
 * before them: as long as it is the same, so is his number.
 *
 * <p>Rows count in the town where their enterprise is now, wherever they themselves were made.
 * Writers hold the turn of {@link ChangeSequence}, so that no enterprise moves meanwhile.
 */
@ApplicationScoped
public class PlaceChanges {
  /** Enterprises themselves: each town that ever had one has a count of this. */
  public static final String ENTERPRISES = EnterpriseFact.TABLE.name();

  private static final Set<String> COUNTED =
      Set.of(
          ENTERPRISES,
          InspectionFact.TABLE.name(),
          DrillFact.TABLE.name(),
          TrainingFact.TABLE.name(),
          ExamFact.TABLE.name());

  private final Database database;
  private final ChangeSequence sequence;

  PlaceChanges(Database database, ChangeSequence sequence) {
    this.database = database;
    this.sequence = sequence;
  }

  /** Whether changes of that table of facts are counted; hazards are too many, for example. */
  public static boolean counts(String table) {
    return COUNTED.contains(table);
  }

  /**
   * Counts a change of something that this service owns about an enterprise. Waits for the
   * projection, and makes it wait until the transaction ends.
   *
   * @param table a name from the code, never from a request
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void noteOwned(String table, UUID enterprise) {
    sequence.takeTurn();
    grow(table, List.of(enterprise));
  }

  /**
   * Counts what a poll changed, once it is written.
   *
   * @param known the states before, by id
   */
  <F extends Fact> void note(FactTable<F> table, Map<UUID, F> known, List<F> changed) {
    if (!counts(table.name())) {
      return;
    }
    SortedSet<TownKey> towns = new TreeSet<>();
    SortedSet<UUID> enterprises = new TreeSet<>();
    for (F state : changed) {
      F before = known.get(state.id());
      for (Fact one : before == null ? List.of(state) : List.of(before, state)) {
        if (table.name().equals(ENTERPRISES)) {
          towns.add(TownKey.of(one.where()));
        } else if (one.enterpriseId() != null) {
          enterprises.add(one.enterpriseId());
        }
      }
    }
    if (!towns.isEmpty()) {
      database.work(connection -> grow(connection, table.name(), towns));
    }
    if (!enterprises.isEmpty()) {
      grow(table.name(), enterprises);
    }
  }

  /** Counts one change everywhere: the facts are gone. */
  @Transactional(Transactional.TxType.MANDATORY)
  void noteAll() {
    database.update("update place_change set n = n + 1");
  }

  private static void grow(Connection connection, String table, Collection<TownKey> towns)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "insert into place_change (city_code, district_code, town_code, source, n)"
                + " values (?, ?, ?, ?, 1) on duplicate key update n = n + 1")) {
      for (TownKey town : towns) {
        Database.bind(statement, town.city(), town.district(), town.town(), table);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  /** An enterprise that isn't known yet counts when it comes. */
  private void grow(String table, Collection<UUID> enterprises) {
    database.update(
        "insert into place_change (city_code, district_code, town_code, source, n)"
            + " select distinct e.city_code, e.district_code, e.town_code, '"
            + table
            + "', 1 from fact_enterprise e where e.id in ("
            + String.join(", ", Collections.nCopies(enterprises.size(), "?"))
            + ") on duplicate key update place_change.n = place_change.n + 1",
        enterprises.toArray());
  }
}
