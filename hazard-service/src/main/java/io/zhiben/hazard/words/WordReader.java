package io.zhiben.hazard.words;

import io.zhiben.platform.db.Database;
import io.zhiben.platform.search.SearchTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** One step of reading: some hazards go from the unread ones into the index, in one transaction. */
@ApplicationScoped
class WordReader {
  private final Database database;

  WordReader(Database database) {
    this.database = database;
  }

  /** Hazards that nothing has been read of. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  long waiting() {
    return database.query("select count(*) from hazard_unread", row -> row.getLong(1)).getFirst();
  }

  /** Reads as many as that at the most. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void read(int portion) {
    List<UUID> ids =
        database.query(
            "select hazard_id from hazard_unread order by hazard_id limit "
                + portion
                + " for update skip locked",
            row -> Database.uuid(row.getBytes(1)));
    if (ids.isEmpty()) {
      return;
    }
    String marks = "(?" + ", ?".repeat(ids.size() - 1) + ")";
    List<Map.Entry<UUID, String>> texts =
        database.query(
            "select id, concat_ws(' ', description, paper_number) from hazard where id in " + marks,
            row -> Map.entry(Database.uuid(row.getBytes(1)), row.getString(2)),
            ids.toArray());
    // in the order of the table's key, so that neighbouring words meet the same pages
    SortedMap<String, List<UUID>> byWord = new TreeMap<>();
    texts.forEach(text ->
        SearchTerms.pairsOf(text.getValue())
            .forEach(
                word -> byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(text.getKey())));
    write(byWord);
    count(byWord);
    database.update("delete from hazard_unread where hazard_id in " + marks, ids.toArray());
  }

  private void write(SortedMap<String, List<UUID>> byWord) {
    database.work(connection -> {
      try (PreparedStatement insert =
          connection.prepareStatement(
              "insert ignore into hazard_word (word, hazard_id) values (?, ?)")) {
        for (var entry : byWord.entrySet()) {
          for (UUID id : entry.getValue()) {
            insert.setString(1, entry.getKey());
            insert.setBytes(2, Database.bytes(id));
            insert.addBatch();
          }
        }
        insert.executeBatch();
      }
    });
  }

  /** One that is read again is counted again: the numbers only tell what is rare. */
  private void count(SortedMap<String, List<UUID>> byWord) {
    database.work(connection -> {
      try (PreparedStatement insert =
          connection.prepareStatement(
              "insert into hazard_word_count (word, hazards) values (?, ?)"
                  + " on duplicate key update hazards = hazards + values(hazards)")) {
        for (var entry : byWord.entrySet()) {
          insert.setString(1, entry.getKey());
          insert.setInt(2, entry.getValue().size());
          insert.addBatch();
        }
        insert.executeBatch();
      }
    });
  }
}
