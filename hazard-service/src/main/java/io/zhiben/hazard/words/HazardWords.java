package io.zhiben.hazard.words;

import io.zhiben.platform.db.Database;
import io.zhiben.platform.search.SearchTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The index of descriptions. It answers for rare words only: what many hazards have is found sooner
 * by looking at them in the order in which they are shown.
 */
@ApplicationScoped
public class HazardWords {
  /** Of a word that more hazards have, the next of them is never far. */
  static final int RARE = 1000;

  private static final int MOST_WORDS = 8;

  private final Database database;

  HazardWords(Database database) {
    this.database = database;
  }

  /** A word, and how many hazards have it, counted up to one more than {@link #RARE}. */
  private record Counted(String word, int hazards) {}

  /** Notes new hazards, which are read soon; until then they are looked through one by one. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void note(List<UUID> hazards) {
    database.work(connection -> {
      try (PreparedStatement insert =
          connection.prepareStatement("insert into hazard_unread (hazard_id) values (?)")) {
        for (UUID id : hazards) {
          insert.setBytes(1, Database.bytes(id));
          insert.addBatch();
        }
        insert.executeBatch();
      }
    });
  }

  /**
   * The hazards that may have the text in their description or number on paper, of every place;
   * whether they really do is for the caller to look at, and so is his scope. Empty when there are
   * too many to name.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<Set<UUID>> having(String text) {
    List<Counted> words = counted(SearchTerms.pairsOf(text).stream().limit(MOST_WORDS).toList());
    if (words.isEmpty()) {
      return Optional.empty();
    }
    words.sort(Comparator.comparingInt(Counted::hazards));
    Set<UUID> found = new HashSet<>(unread());
    if (found.size() > RARE || words.getFirst().hazards() > RARE) {
      return Optional.empty();
    }
    found.addAll(
        words.size() == 1
            ? withBoth(words.getFirst().word(), words.getFirst().word())
            : withBoth(words.getFirst().word(), words.get(1).word()));
    return Optional.of(found);
  }

  private List<Counted> counted(List<String> words) {
    if (words.isEmpty()) {
      return List.of();
    }
    String one =
        "select ?, count(*) from (select 1 from hazard_word where word = ? limit "
            + (RARE + 1)
            + ") counted";
    return new ArrayList<>(
        database.query(
            one + (" union all " + one).repeat(words.size() - 1),
            row -> new Counted(row.getString(1), row.getInt(2)),
            words.stream().flatMap(word -> Stream.of(word, word)).toArray()));
  }

  private List<UUID> unread() {
    return database.query(
        "select hazard_id from hazard_unread limit " + (RARE + 1),
        row -> Database.uuid(row.getBytes(1)));
  }

  private List<UUID> withBoth(String rarest, String other) {
    return database.query(
        "select a.hazard_id from hazard_word a join hazard_word b on b.word = ? and b.hazard_id = a.hazard_id"
            + " where a.word = ?",
        row -> Database.uuid(row.getBytes(1)),
        other,
        rarest);
  }
}
