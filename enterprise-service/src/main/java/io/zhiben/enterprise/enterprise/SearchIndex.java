package io.zhiben.enterprise.enterprise;

import io.zhiben.platform.db.Database;
import io.zhiben.platform.search.SearchTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
    database.work(connection -> {
      try (PreparedStatement statement =
          connection.prepareStatement(
              "insert into enterprise_term (term, enterprise_id) values (?, ?)")) {
        for (Enterprise enterprise : enterprises) {
          byte[] id = Database.bytes(enterprise.id());
          for (String word : wordsOf(enterprise)) {
            statement.setString(1, word);
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
