package io.zhiben.enterprise.enterprise;

import io.zhiben.platform.db.Database;
import io.zhiben.platform.search.SearchTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
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

  @Transactional(Transactional.TxType.MANDATORY)
  void add(List<Enterprise> enterprises) {
    SortedMap<String, List<byte[]>> byWord = new TreeMap<>();
    for (Enterprise enterprise : enterprises) {
      byte[] id = Database.bytes(enterprise.id());
      wordsOf(enterprise)
          .forEach(word -> byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(id));
    }
    write("insert into enterprise_term (term, enterprise_id) values (?, ?)", byWord);
  }

  /**
   * @param left the words that the enterprise had before it changed
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void change(Enterprise enterprise, Set<String> left) {
    List<byte[]> id = List.of(Database.bytes(enterprise.id()));
    SortedMap<String, List<byte[]>> gone = new TreeMap<>();
    left.forEach(word -> gone.put(word, id));
    SortedMap<String, List<byte[]>> come = new TreeMap<>();
    wordsOf(enterprise).forEach(word -> come.put(word, id));
    gone.keySet().removeAll(come.keySet());
    come.keySet().removeAll(left);
    write("delete from enterprise_term where term = ? and enterprise_id = ?", gone);
    write("insert into enterprise_term (term, enterprise_id) values (?, ?)", come);
  }

  /** In the order of the table's key, so that neighbouring words meet the same pages. */
  private void write(String sql, SortedMap<String, List<byte[]>> byWord) {
    if (byWord.isEmpty()) {
      return;
    }
    database.work(connection -> {
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
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
}
