package io.zhiben.reporting.projection;

import io.zhiben.platform.db.Database;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;

/**
 * A number for each city that grows with every batch that changed a projection there, and with what
 * {@link OwnedChanges} tells, so that a watcher asks one cheap question and hears nothing of other
 * cities. The row that counts them all is also the lock by which writers take turns: without it two
 * replicas that hold the same partition for a moment could both count a thing that neither saw yet.
 */
@ApplicationScoped
public class ChangeSequence {
  /** Stands for all cities together. */
  static final String ALL = "";

  private final Database database;
  private final RegionTree regions;

  ChangeSequence(Database database, RegionTree regions) {
    this.database = database;
    this.regions = regions;
  }

  /** The numbers by the city's code, that of {@link #ALL} among them. */
  @Transactional
  public Map<String, Long> current() {
    Map<String, Long> numbers = new HashMap<>();
    numbers.put(
        ALL,
        database
            .query("select sequence from change_sequence where id = 1", row -> row.getLong(1))
            .getFirst());
    database
        .query(
            "select city_code, sequence from change_sequence_city",
            row -> Map.entry(row.getString(1), row.getLong(2)))
        .forEach(city -> numbers.put(city.getKey(), city.getValue()));
    return numbers;
  }

  /** The number of one city; 0 while nothing was ever counted there. */
  @Transactional
  public long current(String city) {
    return numberOf(current(), city);
  }

  static long numberOf(Map<String, Long> numbers, String city) {
    return numbers.getOrDefault(city, 0L);
  }

  /**
   * The city of a caller's place.
   *
   * @param region the place; of one that the tree doesn't know nobody can say which city it
   *     concerns, and {@link #ALL} leaves nothing out
   */
  @Transactional
  public String cityOf(String region) {
    return regions.find(region).map(known -> known.place().cityCode()).orElse(ALL);
  }

  /** Waits until no other writer is at work; holds until the transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  void takeTurn() {
    database.query(
        "select sequence from change_sequence where id = 1 for update", row -> row.getLong(1));
  }

  /**
   * Once a batch, in one statement.
   *
   * @param cities where something changed; none: nothing happens
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void grow(SortedSet<String> cities) {
    if (cities.isEmpty()) {
      return;
    }
    growTotal();
    database.update(
        "insert into change_sequence_city (city_code, sequence) values "
            + String.join(", ", Collections.nCopies(cities.size(), "(?, 1)"))
            + " on duplicate key update sequence = sequence + 1",
        cities.toArray());
  }

  /** Something may have changed in every city. */
  @Transactional(Transactional.TxType.MANDATORY)
  void growAll() {
    growTotal();
    database.update("update change_sequence_city set sequence = sequence + 1");
  }

  private void growTotal() {
    database.update("update change_sequence set sequence = sequence + 1 where id = 1");
  }
}
