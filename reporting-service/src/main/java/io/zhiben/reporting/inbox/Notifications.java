package io.zhiben.reporting.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Puts items into the inbox and takes them off, inside the transaction of the change. */
@ApplicationScoped
public class Notifications {
  private static final int LONGEST_VALUE = 200;
  private static final int LONGEST_PARAMETERS = 2000;

  private final Database database;
  private final ObjectMapper json;
  private final Clock clock;

  Notifications(Database database, ObjectMapper json, Clock clock) {
    this.database = database;
    this.json = json;
    this.clock = clock;
  }

  /** Tells it once: an item that is known, waiting or not, stays as it is. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void ask(Ask ask) {
    insert(ask, 0, clock.instant(), null);
  }

  /** Tells it, again if it had ended; it is unread for everybody then, with the new last day. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void askAgain(Ask ask) {
    int known =
        database.update(
            "update inbox_item set version = version + 1, due = ?, parameters = ?, asked_at = ?,"
                + " ended_at = null where id = ?",
            ask.due(),
            written(ask.parameters()),
            clock.instant(),
            ask.id());
    if (known == 0) {
      ask(ask);
    } else {
      database.update("delete from inbox_mark where item_id = ?", ask.id());
    }
  }

  /** It waits no longer; nothing happens where it is not known or has ended. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void end(UUID id) {
    database.update(
        "update inbox_item set version = version + 1, ended_at = ? where id = ? and ended_at is null",
        clock.instant(),
        id);
  }

  /** What another service says of an item, in any order and as often as it comes. */
  @Transactional(Transactional.TxType.MANDATORY)
  void take(Ask ask, long version, Instant askedAt, Instant endedAt) {
    int newer =
        database.update(
            "update inbox_item set version = ?, due = ?, parameters = ?, link = ?, asked_at = ?,"
                + " ended_at = ? where id = ? and version < ?",
            version,
            ask.due(),
            written(ask.parameters()),
            ask.link(),
            askedAt,
            endedAt,
            ask.id(),
            version);
    if (newer == 0) {
      insert(ask, version, askedAt, endedAt);
    } else if (endedAt == null) {
      database.update("delete from inbox_mark where item_id = ?", ask.id());
    }
  }

  private void insert(Ask ask, long version, Instant askedAt, Instant endedAt) {
    Place place = ask.place();
    database.update(
        "insert ignore into inbox_item (id, version, place_code, city_code, district_code,"
            + " town_code, addressee_kind, addressee, code, parameters, link, due, asked_at,"
            + " ended_at) values (?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        ask.id(),
        version,
        place.code(),
        place.cityCode(),
        place.districtCode(),
        place.townCode(),
        ask.kind(),
        ask.addressee(),
        ask.code(),
        written(ask.parameters()),
        ask.link(),
        ask.due(),
        askedAt,
        endedAt);
  }

  /** Whether its parameters can be kept whole. */
  boolean holds(Ask ask) {
    return written(ask.parameters()).length() <= LONGEST_PARAMETERS;
  }

  /** The parameters as they are kept. */
  String written(Map<String, String> parameters) {
    Map<String, String> shortened = new TreeMap<>();
    parameters.forEach((name, value) ->
        shortened.put(
            name,
            value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value));
    try {
      return json.writeValueAsString(shortened);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
