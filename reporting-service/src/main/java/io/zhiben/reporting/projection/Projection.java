package io.zhiben.reporting.projection;

import io.zhiben.platform.db.Database;
import io.zhiben.platform.intake.Received;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Takes a poll of events into facts and cells, inside the transaction in hand.
 *
 * <p>A state that is not newer than the known one is passed over, so repetition and disorder do no
 * harm. What the poll changes in the cells is added up first: a cell is written once, however many
 * facts moved through it.
 */
@ApplicationScoped
public class Projection {
  private final Database database;
  private final ChangeSequence sequence;
  private final RegionTree regions;
  private final FactChanges changes;
  private final PlaceChanges places;

  Projection(
      Database database,
      ChangeSequence sequence,
      RegionTree regions,
      FactChanges changes,
      PlaceChanges places) {
    this.database = database;
    this.sequence = sequence;
    this.regions = regions;
    this.changes = changes;
    this.places = places;
  }

  /** The events of one poll, in any order. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void apply(List<Received> events) {
    EventSorter sorted = new EventSorter();
    events.forEach(event -> sorted.add(event.state()));
    sequence.takeTurn();
    sorted.regions.forEach(regions::apply);
    CellDeltas deltas = new CellDeltas();
    SortedSet<String> cities = new TreeSet<>();
    take(EnterpriseFact.TABLE, sorted.enterprises, deltas, cities);
    take(HazardFact.TABLE, sorted.hazards, deltas, cities);
    take(InspectionFact.TABLE, sorted.inspections, deltas, cities);
    take(DrillFact.TABLE, sorted.drills, deltas, cities);
    take(TrainingFact.TABLE, sorted.trainings, deltas, cities);
    take(AccidentFact.TABLE, sorted.accidents, deltas, cities);
    take(CaseFact.TABLE, sorted.cases, deltas, cities);
    take(ListingFact.TABLE, sorted.listings, deltas, cities);
    take(EscalationFact.TABLE, sorted.escalations, deltas, cities);
    take(MeasureFact.TABLE, sorted.measures, deltas, cities);
    take(ExamFact.TABLE, sorted.exams, deltas, cities);
    take(DeviceFact.TABLE, sorted.devices, deltas, cities);
    take(StaffFact.TABLE, sorted.staff, deltas, cities);
    database.work(connection -> write(connection, deltas));
    sequence.grow(cities);
  }

  /**
   * Takes the states of one kind into the facts and notes what that changes in the cells, and in
   * which cities.
   */
  private <F extends Fact> void take(
      FactTable<F> table, Collection<F> states, CellDeltas deltas, Set<String> cities) {
    Map<UUID, F> newest = newest(states);
    if (newest.isEmpty()) {
      return;
    }
    Map<UUID, F> known = known(table, newest.keySet());
    List<F> changed = new ArrayList<>();
    for (F state : newest.values()) {
      F before = known.get(state.id());
      if (before == null || before.version() < state.version()) {
        deltas.replace(before, state);
        changed.add(state);
        cities.add(state.where().city());
        if (before != null) {
          cities.add(before.where().city());
        }
      }
    }
    database.work(connection -> write(connection, table, changed));
    if (table.former()) {
      writeFormer(table, known, changed);
    }
    changes.note(table, known, changed);
    places.note(table, known, changed);
  }

  private static <F extends Fact> Map<UUID, F> newest(Collection<F> states) {
    Map<UUID, F> newest = new TreeMap<>();
    for (F state : states) {
      newest.merge(state.id(), state, (a, b) -> a.version() >= b.version() ? a : b);
    }
    return newest;
  }

  private <F extends Fact> Map<UUID, F> known(FactTable<F> table, Collection<UUID> ids) {
    Map<UUID, F> known = new HashMap<>();
    database
        .query(table.selection(ids.size()), table::read, ids.toArray())
        .forEach(fact -> known.put(fact.id(), fact));
    return known;
  }

  private static <F extends Fact> void write(
      Connection connection, FactTable<F> table, List<F> facts) throws SQLException {
    if (facts.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(table.replacement())) {
      for (F fact : facts) {
        Database.bind(statement, table.values(fact));
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  /**
   * What things counted as before follows from their newest states, too, and is written anew with
   * them; few have any.
   */
  private <F extends Fact> void writeFormer(
      FactTable<F> table, Map<UUID, F> known, List<F> changed) {
    List<UUID> gone =
        changed.stream()
            .map(fact -> known.get(fact.id()))
            .filter(before -> before != null && before.sinceOn().isAfter(Fact.ALWAYS))
            .map(Fact::id)
            .toList();
    if (!gone.isEmpty()) {
      database.update(table.formerRemoval(gone.size()), gone.toArray());
    }
    List<Fact> former = new ArrayList<>();
    changed.forEach(fact -> former.addAll(fact.former()));
    if (former.isEmpty()) {
      return;
    }
    database.work(connection -> {
      try (PreparedStatement statement = connection.prepareStatement(table.formerInsertion())) {
        for (Fact fact : former) {
          Database.bind(statement, table.formerValues(fact));
          statement.addBatch();
        }
        statement.executeBatch();
      }
    });
  }

  private static void write(Connection connection, CellDeltas deltas) throws SQLException {
    for (CellTable table : CellTable.values()) {
      List<Map.Entry<CellKey, Long>> changes =
          deltas.changes().entrySet().stream()
              .filter(change -> change.getKey().table() == table)
              .toList();
      if (!changes.isEmpty()) {
        add(connection, table, changes);
        removeNothing(connection, table, changes);
      }
    }
  }

  private static void add(
      Connection connection, CellTable table, List<Map.Entry<CellKey, Long>> changes)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(table.addition())) {
      for (Map.Entry<CellKey, Long> change : changes) {
        Object[] values =
            Arrays.copyOf(change.getKey().values().toArray(), table.columns().size() + 1);
        values[values.length - 1] = change.getValue();
        Database.bind(statement, values);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private static void removeNothing(
      Connection connection, CellTable table, List<Map.Entry<CellKey, Long>> changes)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(table.removalOfNothing())) {
      boolean any = false;
      for (Map.Entry<CellKey, Long> change : changes) {
        if (change.getValue() < 0) {
          Database.bind(statement, change.getKey().values().toArray());
          statement.addBatch();
          any = true;
        }
      }
      if (any) {
        statement.executeBatch();
      }
    }
  }
}
