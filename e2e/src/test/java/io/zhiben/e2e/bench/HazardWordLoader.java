package io.zhiben.e2e.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes the index of descriptions as the service writes it, but in the order of its key. */
final class HazardWordLoader {
  private static final int BATCH = 2000;
  private static final int BATCHES_IN_A_TRANSACTION = 10;

  /** The hazards that have a word, by their position. */
  private static final class Positions {
    private int[] values = new int[64];
    private int size;

    void add(int position) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = position;
    }
  }

  private HazardWordLoader() {}

  /** Rows written. */
  static long load(Connection hazards) throws SQLException {
    List<byte[]> ids = new ArrayList<>();
    SortedMap<String, Positions> byWord = new TreeMap<>();
    try (Statement select = hazards.createStatement()) {
      select.setFetchSize(Integer.MIN_VALUE);
      try (ResultSet rows = select.executeQuery("select id, description from hazard order by id")) {
        while (rows.next()) {
          for (String word : pairs(rows.getString(2))) {
            byWord.computeIfAbsent(word, key -> new Positions()).add(ids.size());
          }
          ids.add(rows.getBytes(1));
        }
      }
    }
    hazards.setAutoCommit(false);
    long written = 0;
    try (PreparedStatement insert =
        hazards.prepareStatement(
            "insert ignore into hazard_word (word, hazard_id) values (?, ?)")) {
      for (var entry : byWord.entrySet()) {
        Positions positions = entry.getValue();
        for (int i = 0; i < positions.size; i++) {
          insert.setString(1, entry.getKey());
          insert.setBytes(2, ids.get(positions.values[i]));
          insert.addBatch();
          written++;
          if (written % BATCH == 0) {
            insert.executeBatch();
            if (written / BATCH % BATCHES_IN_A_TRANSACTION == 0) {
              hazards.commit();
            }
          }
        }
      }
      insert.executeBatch();
      hazards.commit();
    }
    count(hazards, byWord);
    hazards.setAutoCommit(true);
    return written;
  }

  private static void count(Connection hazards, SortedMap<String, Positions> byWord)
      throws SQLException {
    try (PreparedStatement insert =
        hazards.prepareStatement("insert into hazard_word_count (word, hazards) values (?, ?)")) {
      for (var entry : byWord.entrySet()) {
        insert.setString(1, entry.getKey());
        insert.setInt(2, entry.getValue().size);
        insert.addBatch();
      }
      insert.executeBatch();
    }
    hazards.commit();
  }

  private static Set<String> pairs(String description) {
    int[] characters = description.codePoints().filter(Character::isLetterOrDigit).toArray();
    Set<String> pairs = new LinkedHashSet<>();
    for (int i = 0; i + 1 < characters.length; i++) {
      pairs.add(new String(characters, i, 2));
    }
    return pairs;
  }
}
