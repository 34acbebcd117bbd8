package io.zhiben.reporting.plan;

import io.zhiben.plans.InvalidPlanPack;
import io.zhiben.plans.PlanPack;
import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Keeps the versions of plans. A changed file is a version more, in force from the day on which it
 * was read; but where people issued the newest version in the portal, their word stays and the file
 * is left out (ADR 0043), kept for whoever wants to make a draft of it.
 */
@ApplicationScoped
class PlanStore {
  private static final Logger LOG = Logger.getLogger(PlanStore.class);

  private final Database database;
  private final PlanSources sources;
  private final PublishedRules rules;
  private final Clock clock;

  PlanStore(Database database, PlanSources sources, PublishedRules rules, Clock clock) {
    this.database = database;
    this.sources = sources;
    this.rules = rules;
    this.clock = clock;
  }

  private record Head(long version, long lastVersion, String hash) {}

  /** Keeps the text of a file; a version more where it differs from the file that was read last. */
  @Transactional
  public void keep(String name, String text) {
    PlanPack pack = sources.parse(name, text);
    String hash = hash(text);
    database.update(
        "insert ignore into plan_pack"
            + " (id, region_code, version, last_version, content_hash, loaded_at)"
            + " values (?, ?, 0, 0, '', ?)",
        pack.id(),
        pack.region(),
        clock.instant());
    Head head =
        database
            .query(
                "select version, last_version, content_hash from plan_pack where id = ? for update",
                row -> new Head(row.getLong(1), row.getLong(2), row.getString(3)),
                pack.id())
            .getFirst();
    if (head.hash().equals(hash)) {
      return;
    }
    boolean byPeople = isByPeople(pack.id(), head.version());
    if (byPeople) {
      LOG.warnf(
          "the file of plan %s is left out: version %d was issued in the portal",
          pack.id(), head.version());
      database.update("update plan_pack set content_hash = ? where id = ?", hash, pack.id());
      database.update(
          "insert into plan_left_file (plan_id, content, read_at) values (?, ?, ?)"
              + " on duplicate key update content = values(content), read_at = values(read_at)",
          pack.id(),
          text,
          clock.instant());
      return;
    }
    add(pack, text, head);
    database.update(
        "update plan_pack set region_code = ?, version = ?, last_version = ?, content_hash = ?,"
            + " loaded_at = ? where id = ?",
        pack.region(),
        head.lastVersion() + 1,
        head.lastVersion() + 1,
        hash,
        clock.instant(),
        pack.id());
  }

  private void add(PlanPack pack, String text, Head head) {
    database.update(
        "insert into plan_version (plan_id, version, state, source, revision, content,"
            + " document_number, effective_from, created_by, created_at, issued_by, issued_at)"
            + " values (?, ?, 'ISSUED', 'FILE', 1, ?, ?, ?, 'system', ?, 'system', ?)",
        pack.id(),
        head.lastVersion() + 1,
        text,
        pack.documentNumber(),
        head.version() == 0 ? null : LocalDate.now(clock),
        clock.instant(),
        clock.instant());
  }

  private boolean isByPeople(String id, long version) {
    return !database
        .query(
            "select 1 from plan_version where plan_id = ? and version = ? and source = 'PORTAL'",
            row -> 1,
            id,
            version)
        .isEmpty();
  }

  /**
   * Every issued version of every plan that can be read, in the order in which they were issued: a
   * draft keeps the number that it got while a file came between.
   */
  @Transactional
  public List<IssuedPlan> all() {
    return database
        .query(
            "select plan_id, version, content, effective_from from plan_version"
                + " where state = 'ISSUED' order by plan_id, issued_at, version",
            row -> readable(row.getString(1), row.getLong(2), row.getString(3), row.getDate(4)))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /** A version of a former format of packs can't be read any more, and counts no longer. */
  private Optional<IssuedPlan> readable(String id, long version, String text, Date from) {
    try {
      StoredPlan plan = new StoredPlan(sources.parse(id, text), version);
      return Optional.of(new IssuedPlan(plan, from == null ? LocalDate.MIN : from.toLocalDate()));
    } catch (InvalidPlanPack e) {
      LOG.warnf("version %d of plan %s can't be read any more: %s", version, id, e.getMessage());
      return Optional.empty();
    }
  }

  /** Differs whenever a version was issued. */
  @Transactional
  public String stamp() {
    return database
        .query(
            "select count(*), coalesce(sum(version), 0) from plan_pack",
            row -> row.getLong(1) + "/" + row.getLong(2))
        .getFirst();
  }

  /** Publishes the rules of each tenant that differ from those that were published last. */
  @Transactional
  public void publish(List<StoredPlan> inForce) {
    LocalDate today = LocalDate.now(clock);
    inForce.stream()
        .map(StoredPlan::pack)
        .collect(Collectors.groupingBy(PlanPack::region))
        .values()
        .forEach(own -> rules.publish(own, today));
  }

  static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
