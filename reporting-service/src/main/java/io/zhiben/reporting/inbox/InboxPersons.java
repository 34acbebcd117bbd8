package io.zhiben.reporting.inbox;

import io.zhiben.contracts.access.Role;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps who used the inbox, and how he wants to be told. */
@ApplicationScoped
class InboxPersons {
  private static final Duration REFRESH = Duration.ofHours(12);

  private final Database database;
  private final Clock clock;

  InboxPersons(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  Optional<InboxPerson> find(String subject) {
    return database
        .query("select * from inbox_person where subject = ?", InboxPersons::read, subject)
        .stream()
        .findFirst();
  }

  /** The person of the request; what his token says now replaces what it said before. */
  InboxPerson seen(InboxReader reader) {
    Instant now = clock.instant();
    Optional<InboxPerson> known = find(reader.subject());
    boolean fresh =
        known.isPresent()
            && known.get().reader().equals(reader)
            && known.get().seenAt().isAfter(now.minus(REFRESH));
    if (fresh) {
      return known.get();
    }
    database.update(
        "insert into inbox_person (subject, version, region_code, org, roles, scope, by_mail,"
            + " by_sms, quiet_from, quiet_to, language, seen_at)"
            + " values (?, 0, ?, ?, ?, ?, false, false, '21:00', '08:00', 'zh', ?)"
            + " on duplicate key update region_code = values(region_code), org = values(org),"
            + " roles = values(roles), scope = values(scope), seen_at = values(seen_at)",
        reader.subject(),
        reader.region(),
        reader.org(),
        reader.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
        reader.scope(),
        now);
    return find(reader.subject()).orElseThrow();
  }

  /** False when somebody changed them since. */
  boolean save(String subject, long version, InboxSettings.Save settings) {
    return database.update(
            "update inbox_person set version = version + 1, by_mail = ?, by_sms = ?,"
                + " quiet_from = ?, quiet_to = ?, language = ? where subject = ? and version = ?",
            settings.byMail(),
            settings.bySms(),
            settings.quietFrom(),
            settings.quietTo(),
            settings.language(),
            subject,
            version)
        == 1;
  }

  /**
   * Those who want messages and have one of that day to get now, behind that subject: not who got
   * it, and not who waits for another try.
   */
  List<InboxPerson> told(String after, LocalDate day, int limit) {
    String open =
        " and not exists (select 1 from inbox_delivery d where d.receiver = p.subject"
            + " and d.day = ? and (d.state <> 'CLAIMED' or d.again_at is null or d.again_at > ?)"
            + " and d.channel = ";
    Instant now = clock.instant();
    return database.query(
        "select p.* from inbox_person p where p.subject > ? and ((p.by_mail"
            + open
            + "'MAIL')) or (p.by_sms"
            + open
            + "'SMS'))) order by p.subject limit "
            + limit,
        InboxPersons::read,
        after,
        day,
        now,
        day,
        now);
  }

  private static InboxPerson read(ResultSet row) throws SQLException {
    String roles = row.getString("roles");
    return new InboxPerson(
        new InboxReader(
            row.getString("subject"),
            Arrays.stream(roles.split(","))
                .filter(role -> !role.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toSet()),
            ScopeKind.valueOf(row.getString("scope")),
            row.getString("region_code").strip(),
            row.getString("org")),
        row.getLong("version"),
        row.getBoolean("by_mail"),
        row.getBoolean("by_sms"),
        row.getString("quiet_from"),
        row.getString("quiet_to"),
        row.getString("language"),
        Database.instant(row, "seen_at"));
  }
}
