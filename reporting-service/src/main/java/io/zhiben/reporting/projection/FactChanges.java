package io.zhiben.reporting.projection;

import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * When facts changed last, by table and by the quarter of the facts' own days. What was counted of
 * some days holds until a fact changes that lies, or lay, in their quarters: facts of past years
 * seldom do. The numbers are those of the {@link ChangeSequence}, which grows afterwards in the
 * same transaction.
 */
@ApplicationScoped
public class FactChanges {
  private static final String ALL = "*";
  private static final int MONTHS = 3;

  /** Before anything was written. */
  private static final Moment BEGINNING = new Moment(-1, Map.of());

  /** The column with the day by which a fact falls into a span. */
  static final Map<String, String> DAYS =
      Map.ofEntries(
          Map.entry("fact_enterprise", "registered_on"),
          Map.entry("fact_hazard", "found_on"),
          Map.entry("fact_inspection", "inspected_on"),
          Map.entry("fact_drill", "held_on"),
          Map.entry("fact_training", "held_on"),
          Map.entry("fact_exam", "held_on"),
          Map.entry("fact_accident", "occurred_on"),
          Map.entry("fact_case", "opened_on"),
          Map.entry("fact_listing", "listed_on"),
          Map.entry("fact_escalation", "fired_on"),
          Map.entry("fact_measure", "made_on"),
          Map.entry("fact_device", "reported_on"),
          Map.entry("fact_staff", "reported_on"));

  private final Database database;
  private final TransactionSynchronizationRegistry transactions;
  private volatile Moment last = BEGINNING;

  FactChanges(Database database, TransactionSynchronizationRegistry transactions) {
    this.database = database;
    this.transactions = transactions;
  }

  /** Facts of a table whose days lie in the quarter that begins on that day. */
  public record Quarter(String facts, LocalDate from) {
    static LocalDate of(LocalDate day) {
      int month = (day.getMonthValue() - 1) / MONTHS * MONTHS + 1;
      return LocalDate.of(day.getYear(), month, 1);
    }

    boolean touches(String asked, LocalDate first, LocalDate until) {
      return facts.equals(ALL)
          || (facts.equals(asked)
              && !from.isAfter(until)
              && (first == null || from.plusMonths(MONTHS).isAfter(first)));
    }
  }

  /**
   * All that had changed when the sequence stood so. What is read afterwards is as new as that, or
   * newer.
   */
  public record Moment(long sequence, Map<Quarter, Long> changes) {
    /**
     * Whether a fact of those days changed since.
     *
     * @param since a sequence
     * @param from null for all days before
     */
    public boolean isChanged(long since, String facts, LocalDate from, LocalDate to) {
      return changes.entrySet().stream()
          .anyMatch(
              change -> change.getValue() > since && change.getKey().touches(facts, from, to));
    }
  }

  private record Change(Quarter quarter, long sequence) {}

  /**
   * The moment of the transaction: looked at once, before anything is read that may be kept.
   * Without a transaction, that of the call.
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Moment moment() {
    if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
      return look();
    }
    if (transactions.getResource(FactChanges.class) instanceof Moment known) {
      return known;
    }
    Moment moment = look();
    transactions.putResource(FactChanges.class, moment);
    return moment;
  }

  /** Adds to what is known what came since: a moment is whole by itself, whoever looks beside. */
  private Moment look() {
    long now =
        database
            .query("select sequence from change_sequence where id = 1", row -> row.getLong(1))
            .getFirst();
    Moment known = last;
    if (known.sequence() == now) {
      return known;
    }
    Moment before = known.sequence() < now ? known : BEGINNING;
    List<Change> since =
        database.query(
            "select facts, quarter_on, last_sequence from fact_change where last_sequence > ?",
            row ->
                new Change(
                    new Quarter(row.getString(1), row.getObject(2, LocalDate.class)),
                    row.getLong(3)),
            before.sequence());
    Map<Quarter, Long> changes = new HashMap<>(before.changes());
    since.forEach(change -> changes.merge(change.quarter(), change.sequence(), Long::max));
    Moment moment = new Moment(now, Map.copyOf(changes));
    last = moment;
    return moment;
  }

  /**
   * Notes that facts changed, before the sequence grows: those of the days that they have now, and
   * those of the days that they had.
   *
   * @param known what was known of them before, by id
   */
  @Transactional(Transactional.TxType.MANDATORY)
  <F extends Fact> void note(FactTable<F> table, Map<UUID, F> known, List<F> changed) {
    int column = table.columns().indexOf(DAYS.get(table.name()));
    Set<LocalDate> quarters = new TreeSet<>();
    for (F fact : changed) {
      F before = known.get(fact.id());
      quarters.add(Quarter.of((LocalDate) fact.values().get(column)));
      if (before != null) {
        quarters.add(Quarter.of((LocalDate) before.values().get(column)));
      }
    }
    if (!quarters.isEmpty()) {
      note(table.name(), quarters);
    }
  }

  /** Notes that anything may have changed. */
  @Transactional(Transactional.TxType.MANDATORY)
  void noteAll() {
    note(ALL, Set.of(Fact.ALWAYS));
  }

  private void note(String facts, Set<LocalDate> quarters) {
    List<Object> arguments = new ArrayList<>();
    for (LocalDate quarter : quarters) {
      arguments.add(facts);
      arguments.add(quarter);
    }
    String row = "(?, ?, (select sequence + 1 from change_sequence where id = 1))";
    database.update(
        "insert into fact_change (facts, quarter_on, last_sequence) values "
            + String.join(", ", Collections.nCopies(quarters.size(), row))
            + " on duplicate key update last_sequence = values(last_sequence)",
        arguments.toArray());
  }
}
