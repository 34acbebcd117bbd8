package io.zhiben.reporting.indicator;

import io.zhiben.platform.db.Database;
import io.zhiben.reporting.projection.FactChanges;
import io.zhiben.reporting.projection.FactChanges.Moment;
import io.zhiben.reporting.query.Sql;
import io.zhiben.reporting.thing.FactThings;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Answers of statements over facts, in memory, each as long as no fact changed that it could have
 * looked at: what a city had reached at the end of a past year is counted once, and what it has
 * reached today once until something changes. A statement is known by a digest of its text and its
 * arguments, which name the place, the days and the asker's bounds, so that nobody gets another's
 * answer; the text itself would take far more room than most answers.
 */
@ApplicationScoped
class KeptNumbers {
  /** Groups of all answers together: of one group each they are reckoned at 40 MB. */
  private static final int MOST = 100_000;

  private static final String FACTS = "fact_";
  private static final Pattern TABLES = Pattern.compile("\\bfact_[a-z_]+");
  private static final String FORMER = "_former";

  private final Database database;
  private final FactChanges changes;
  private final LinkedHashMap<ByteBuffer, Kept> kept = new LinkedHashMap<>(64, 0.75f, true);
  private int groups;

  KeptNumbers(Database database, FactChanges changes) {
    this.database = database;
    this.changes = changes;
  }

  /**
   * @param sequence up to which it is certain to tell the facts
   * @param others tables of facts beside the own one, of which it may look at any row
   */
  private record Kept(Map<String, List<BigDecimal>> numbers, long sequence, Set<String> others) {

    int size() {
      return Math.max(1, numbers.size());
    }

    boolean holds(Moment moment, FactThings facts, Span span) {
      LocalDate from = facts.periodic() ? span.from() : null;
      return sequence <= moment.sequence()
          && !moment.isChanged(sequence, facts.table(), from, span.to())
          && others.stream()
              .noneMatch(table -> moment.isChanged(sequence, table, null, LocalDate.MAX));
    }
  }

  /**
   * The numbers of each group, in the order of the statement's columns; a group of which one is
   * missing is left out.
   *
   * @param question has the group in its first column, then as many numbers as are said; it looks
   *     at rows of the facts whose day lies in the span, in any layer, and at no table but facts
   */
  Map<String, List<BigDecimal>> of(Sql question, int numbers, FactThings facts, Span span) {
    if (!facts.table().startsWith(FACTS)) {
      return ask(question, numbers);
    }
    // before the facts are read: they may be newer then, and never older
    Moment moment = changes.moment();
    ByteBuffer key = ByteBuffer.wrap(question.digest());
    Kept known = known(key);
    if (known != null && known.holds(moment, facts, span)) {
      return known.numbers();
    }
    Map<String, List<BigDecimal>> found = ask(question, numbers);
    keep(key, new Kept(found, moment.sequence(), others(question.toString(), facts)));
    return found;
  }

  /** Forgets all. */
  synchronized void clear() {
    kept.clear();
    groups = 0;
  }

  private synchronized Kept known(ByteBuffer key) {
    return kept.get(key);
  }

  private synchronized void keep(ByteBuffer key, Kept answer) {
    Kept before = kept.put(key, answer);
    groups += answer.size() - (before == null ? 0 : before.size());
    Iterator<Kept> eldest = kept.values().iterator();
    while (groups > MOST && eldest.hasNext()) {
      groups -= eldest.next().size();
      eldest.remove();
    }
  }

  private Map<String, List<BigDecimal>> ask(Sql question, int numbers) {
    Map<String, List<BigDecimal>> found = new HashMap<>();
    question.list(
        database,
        row -> {
          List<BigDecimal> group = read(row, numbers);
          return group == null ? null : found.put(row.getString(1), group);
        });
    return Map.copyOf(found);
  }

  private static List<BigDecimal> read(ResultSet row, int numbers) throws SQLException {
    List<BigDecimal> group = new ArrayList<>();
    for (int i = 0; i < numbers; i++) {
      BigDecimal number = row.getBigDecimal(i + 2);
      if (number == null) {
        return null;
      }
      group.add(number);
    }
    return List.copyOf(group);
  }

  /** An inner question about the own table may look at other days of it, too. */
  private static Set<String> others(String text, FactThings facts) {
    Set<String> tables =
        TABLES
            .matcher(text)
            .results()
            .map(MatchResult::group)
            .map(table -> table.replace(FORMER, ""))
            .collect(Collectors.toCollection(HashSet::new));
    if (!facts.always().contains(facts.table())) {
      tables.remove(facts.table());
    }
    return Set.copyOf(tables);
  }
}
