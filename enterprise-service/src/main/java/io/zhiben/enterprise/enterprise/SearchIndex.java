package io.zhiben.enterprise.enterprise;

import io.zhiben.platform.db.Database;
import io.zhiben.platform.search.SearchTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Writes the words by which enterprises are found: terms of their names, and their tags. */
@ApplicationScoped
class SearchIndex {
  private static final String TAG_MARK = "#";

  private final Database database;

  SearchIndex(Database database) {
    this.database = database;
  }

  /** The word under which a tag stands in the index. */
  static String ofTag(String tag) {
    return TAG_MARK + tag;
  }

  static Set<String> wordsOf(Enterprise enterprise) {
    Set<String> words = new LinkedHashSet<>(SearchTerms.ofName(enterprise.name()));
    enterprise.tagCodes().forEach(tag -> words.add(ofTag(tag)));
    return words;
  }

  /** Written in the order of the table's key, so that neighbouring words meet the same pages. */
  @Transactional(Transactional.TxType.MANDATORY)
  void add(List<Enterprise> enterprises) {
    NavigableMap<String, List<byte[]>> byWord = new TreeMap<>();
    for (Enterprise enterprise : enterprises) {
      byte[] id = Database.bytes(enterprise.id());
      wordsOf(enterprise)
          .forEach(word -> byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(id));
    }
    database.work(connection -> {
      try (PreparedStatement statement =
          connection.prepareStatement(
              "insert into enterprise_term (term, enterprise_id) values (?, ?)")) {
        for (var entry : byWord.entrySet()) {
          for (byte[] id : entry.getValue()) {
            statement.setString(1, entry.getKey());
            statement.setBytes(2, id);
            statement.addBatch();
          }
        }
        statement.executeBatch();
      }
    });
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void replace(Enterprise enterprise) {
    database.update("delete from enterprise_term where enterprise_id = ?", enterprise.id());
    add(List.of(enterprise));
  }
}
