package io.zhiben.reporting.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiben.platform.db.Database;
import io.zhiben.reporting.query.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds items for persons; every statement is bounded by whom they are addressed to. */
@ApplicationScoped
class InboxItems {
  private static final TypeReference<Map<String, String>> PARAMETERS = new TypeReference<>() {};

  private final Database database;
  private final ObjectMapper json;

  InboxItems(Database database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /**
   * Whose items one person sees: his own first, then those whom he stands in for. What he read or
   * put off counts for himself.
   */
  record Eyes(String subject, List<InboxReader> of) {
    Eyes {
      of = List.copyOf(of);
    }
  }

  /** The newest first, at most that many; an item that reaches him twice is shown as his own. */
  List<InboxItem> list(Eyes eyes, InboxState state, LocalDate today, int limit) {
    Map<UUID, InboxItem> found = new LinkedHashMap<>();
    for (InboxReader reader : eyes.of()) {
      Sql sql =
          Sql.of(
                  "select i.id, i.code, i.parameters, i.link, i.due, i.asked_at, i.ended_at,"
                      + " m.read_at, m.snoozed_until from inbox_item i"
                      + " left join inbox_mark m on m.item_id = i.id and m.subject = ? where ",
                  eyes.subject())
              .add(reader.addressed())
              .add(condition(state, today))
              .add(" order by i.asked_at desc, i.id desc limit " + limit);
      String absent = reader.subject().equals(eyes.subject()) ? null : reader.subject();
      sql.list(database, row -> read(row, absent))
          .forEach(item -> found.putIfAbsent(item.id(), item));
    }
    List<InboxItem> items = new ArrayList<>(found.values());
    items.sort(
        Comparator.comparing(InboxItem::askedAt)
            .reversed()
            .thenComparing(InboxItem::id, Comparator.reverseOrder()));
    return items.size() > limit ? List.copyOf(items.subList(0, limit)) : items;
  }

  /** How many of these he hasn't read, each once. */
  int count(Eyes eyes, InboxState state, LocalDate today) {
    Sql sql =
        Sql.of(
            "select count(*) from inbox_item i"
                + " left join inbox_mark m on m.item_id = i.id and m.subject = ? where (",
            eyes.subject());
    String or = "";
    for (InboxReader reader : eyes.of()) {
      sql.add(or).add(reader.addressed());
      or = " or ";
    }
    return sql.add(")").add(condition(state, today)).one(database, row -> row.getInt(1));
  }

  /** Those of the ids that are for him. */
  List<UUID> reached(Eyes eyes, List<UUID> ids) {
    Sql sql = Sql.of("select i.id from inbox_item i where i.id in ").addIn(ids).add(" and (");
    String or = "";
    for (InboxReader reader : eyes.of()) {
      sql.add(or).add(reader.addressed());
      or = " or ";
    }
    return sql.add(")").list(database, row -> Database.uuid(row.getBytes(1)));
  }

  void markRead(String subject, UUID item, Instant at) {
    database.update(
        "insert into inbox_mark (item_id, subject, read_at) values (?, ?, ?)"
            + " on duplicate key update read_at = coalesce(read_at, values(read_at))",
        item,
        subject,
        at);
  }

  /**
   * @param until null for no longer
   */
  void snooze(String subject, UUID item, LocalDate until) {
    database.update(
        "insert into inbox_mark (item_id, subject, snoozed_until) values (?, ?, ?)"
            + " on duplicate key update snoozed_until = values(snoozed_until)",
        item,
        subject,
        until);
  }

  private static Sql condition(InboxState state, LocalDate today) {
    String awake = "(m.snoozed_until is null or m.snoozed_until <= ?)";
    return switch (state) {
      case OPEN -> Sql.of(" and i.ended_at is null and " + awake, today);
      case UNREAD -> Sql.of(" and i.ended_at is null and m.read_at is null and " + awake, today);
      case SNOOZED -> Sql.of(" and i.ended_at is null and m.snoozed_until > ?", today);
      case ENDED -> Sql.of(" and i.ended_at is not null");
    };
  }

  private InboxItem read(ResultSet row, String absent) throws SQLException {
    try {
      return new InboxItem(
          Database.uuid(row.getBytes("id")),
          row.getString("code"),
          json.readValue(row.getString("parameters"), PARAMETERS),
          row.getString("link"),
          row.getObject("due", LocalDate.class),
          Database.instant(row, "asked_at"),
          Database.instant(row, "ended_at"),
          Database.instant(row, "read_at"),
          row.getObject("snoozed_until", LocalDate.class),
          absent);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
