package io.zhiben.reporting.inbox;

import io.zhiben.platform.access.Place;
import io.zhiben.platform.db.Database;
import io.zhiben.reporting.query.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps the inbox in line with what waits: a source says everything that waits by its account, and
 * what it no longer says has ended. What is known already is told anew once a day at most, where it
 * has changed.
 */
@ApplicationScoped
public class Reminders {
  private final Database database;
  private final Notifications notifications;
  private final Clock clock;

  Reminders(Database database, Notifications notifications, Clock clock) {
    this.database = database;
    this.notifications = notifications;
    this.clock = clock;
  }

  /** One thing of many that wait. */
  public record Waiting(String title, LocalDate due) {}

  private record Known(LocalDate due, String parameters, Instant askedAt) {
    boolean says(LocalDate other, String written) {
      return Objects.equals(due, other) && parameters.equals(written);
    }
  }

  /**
   * One item for many things of a kind, so that somebody who is late with many gets one: their
   * number, with the title and day of the earliest.
   *
   * @return empty where nothing waits
   */
  public static Optional<Ask> bundle(
      String code,
      String source,
      Place place,
      Addressee to,
      Collection<Waiting> things,
      String link) {
    return things.stream()
        .min(Comparator.comparing(Waiting::due).thenComparing(Waiting::title))
        .map(first ->
            new Ask(
                Ask.idOf(code, source, to.name()),
                place,
                to.kind(),
                to.name(),
                code,
                Map.of("count", Integer.toString(things.size()), "title", first.title()),
                link,
                first.due()));
  }

  /**
   * Exactly that waits by this source's account.
   *
   * @param source at most 160 characters
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void keep(String source, Collection<Ask> wanted) {
    Map<UUID, Ask> asks = new LinkedHashMap<>();
    wanted.forEach(ask -> asks.put(ask.id(), ask));
    Map<UUID, Known> known = known(source);
    asks.forEach((id, ask) -> {
      Known before = known.remove(id);
      if (before == null) {
        begin(source, ask);
      } else {
        refresh(ask, before);
      }
    });
    known.keySet().forEach(notifications::end);
  }

  /** Ends what waits by sources that are no more: those that begin so and aren't named. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void endOthers(String prefix, Set<String> sources) {
    Sql sql =
        Sql.of(
            "select id from inbox_item where source like ? and ended_at is null",
            prefix.replace("_", "\\_").replace("%", "\\%") + "%");
    if (!sources.isEmpty()) {
      sql.add(" and source not in ").addIn(sources);
    }
    List<UUID> over = sql.list(database, row -> Database.uuid(row.getBytes(1)));
    over.forEach(notifications::end);
  }

  private Map<UUID, Known> known(String source) {
    Map<UUID, Known> known = new HashMap<>();
    Sql.of(
            "select id, due, parameters, asked_at from inbox_item where source = ?"
                + " and ended_at is null",
            source)
        .list(
            database,
            row ->
                known.put(
                    Database.uuid(row.getBytes("id")),
                    new Known(
                        row.getObject("due", LocalDate.class),
                        row.getString("parameters"),
                        Database.instant(row, "asked_at"))));
    return known;
  }

  /**
   * One that waits already by somebody's step is taken over as it is. Whether it is there is looked
   * up before: an update that finds nothing locks a gap, in which others want to write.
   */
  private void begin(String source, Ask ask) {
    List<Boolean> ended =
        database.query(
            "select ended_at is not null from inbox_item where id = ?",
            row -> row.getBoolean(1),
            ask.id());
    if (ended.isEmpty()) {
      notifications.ask(ask);
    } else if (ended.getFirst()) {
      notifications.askAgain(ask);
    }
    database.update(
        "update inbox_item set version = version + 1, source = ? where id = ?", source, ask.id());
  }

  private void refresh(Ask ask, Known before) {
    String written = notifications.written(ask.parameters());
    if (before.says(ask.due(), written)) {
      return;
    }
    if (dayOf(before.askedAt()).equals(LocalDate.now(clock))) {
      database.update(
          "update inbox_item set version = version + 1, due = ?, parameters = ? where id = ?",
          ask.due(),
          written,
          ask.id());
    } else {
      notifications.askAgain(ask);
    }
  }

  private LocalDate dayOf(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone());
  }
}
