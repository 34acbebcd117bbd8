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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The index of descriptions. It answers for rare words only: what many hazards have is found sooner
 * by looking at them in the order in which they are shown.
 */
@ApplicationScoped
public class HazardWords {
  /** Of a word that more hazards have, the next of them is never far. */
  static final int RARE = 1000;

  private static final int MOST_WORDS = 8;

  /** So many of those that have the rarest word tell how often the others stand beside it. */
  private static final int SAMPLE = 500;

  private final Database database;

  HazardWords(Database database) {
    this.database = database;
  }

  /** A word, and about how many hazards have it. */
  private record Counted(String word, long hazards) {}

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
   * too many to name, and for a single character, which is no pair.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<Set<UUID>> having(String text) {
    List<String> pairs = SearchTerms.pairsOf(text).stream().limit(MOST_WORDS).toList();
    if (pairs.isEmpty() || pairs.getFirst().codePointCount(0, pairs.getFirst().length()) == 1) {
      return Optional.empty();
    }
    Set<UUID> found = new HashSet<>(unread());
    if (found.size() > RARE) {
      return Optional.empty();
    }
    List<Counted> words = rarestFirst(pairs);
    if (words.getFirst().hazards() > RARE && seemCommon(words)) {
      return Optional.empty();
    }
    List<UUID> having = withAll(words);
    found.addAll(having);
    return having.size() > RARE ? Optional.empty() : Optional.of(found);
  }

  /** A word that isn't counted is rare: what has it, the index says. */
  private List<Counted> rarestFirst(List<String> words) {
    Map<String, Long> counts =
        database
            .query(
                "select word, hazards from hazard_word_count where word in (?"
                    + ", ?".repeat(words.size() - 1)
                    + ")",
                row -> Map.entry(row.getString(1), row.getLong(2)),
                words.toArray())
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return words.stream()
        .map(word -> new Counted(word, counts.getOrDefault(word, 0L)))
        .sorted(Comparator.comparingLong(Counted::hazards))
        .toList();
  }

  /**
   * Whether more hazards than can be named seem to have all of the words, judging by the newest of
   * those that have the rarest.
   */
  private boolean seemCommon(List<Counted> words) {
    long all =
        database
            .query(
                "select straight_join count(*) from (select hazard_id from hazard_word where word = ?"
                    + " order by hazard_id desc limit "
                    + SAMPLE
                    + ") w0"
                    + joined(words.size()),
                row -> row.getLong(1),
                texts(words).toArray())
            .getFirst();
    return all * words.getFirst().hazards() / SAMPLE > RARE;
  }

  /** One more than {@link #RARE} at the most. */
  private List<UUID> withAll(List<Counted> words) {
    List<Object> values = texts(words);
    values.add(values.removeFirst());
    return database.query(
        "select straight_join w0.hazard_id from hazard_word w0"
            + joined(words.size())
            + " where w0.word = ? limit "
            + (RARE + 1),
        row -> Database.uuid(row.getBytes(1)),
        values.toArray());
  }

  /** Each row of a word is looked up in the next one's, so the rarest leads. */
  private static String joined(int words) {
    return IntStream.range(1, words)
        .mapToObj(i ->
            " join hazard_word w%1$d on w%1$d.word = ? and w%1$d.hazard_id = w0.hazard_id"
                .formatted(i))
        .collect(Collectors.joining());
  }

  private static List<Object> texts(List<Counted> words) {
    return words.stream().map(Counted::word).collect(Collectors.toCollection(ArrayList::new));
  }

  private List<UUID> unread() {
    return database.query(
        "select hazard_id from hazard_unread limit " + (RARE + 1),
        row -> Database.uuid(row.getBytes(1)));
  }
}
