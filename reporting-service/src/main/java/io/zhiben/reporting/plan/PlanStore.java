package io.zhiben.reporting.plan;

import io.zhiben.contracts.event.EventType;
import io.zhiben.contracts.event.TenantRulesState;
import io.zhiben.plans.PlanPack;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/**
 * Keeps packs with their versions, and publishes the rules of a tenant once for every change of
 * them.
 */
@ApplicationScoped
class PlanStore {
  private final Database database;
  private final PlanSources sources;
  private final Outbox outbox;
  private final Clock clock;

  PlanStore(Database database, PlanSources sources, Outbox outbox, Clock clock) {
    this.database = database;
    this.sources = sources;
    this.outbox = outbox;
    this.clock = clock;
  }

  private record Kept(long version, String hash) {}

  /** Keeps the text; a version more where it differs from the one kept. */
  @Transactional
  public void keep(String name, String text) {
    PlanPack pack = sources.parse(name, text);
    String hash = hash(text);
    database.update(
        "insert ignore into plan_pack (id, region_code, version, content_hash, content, loaded_at)"
            + " values (?, ?, 0, '', '', ?)",
        pack.id(),
        pack.region(),
        clock.instant());
    Kept kept =
        kept("select version, content_hash from plan_pack where id = ? for update", pack.id());
    if (!kept.hash().equals(hash)) {
      database.update(
          "update plan_pack set region_code = ?, version = ?, content_hash = ?, content = ?,"
              + " loaded_at = ? where id = ?",
          pack.region(),
          kept.version() + 1,
          hash,
          text,
          clock.instant(),
          pack.id());
      publishRules(pack.region());
    }
  }

  @Transactional
  public List<StoredPlan> all() {
    return database.query(
        "select id, version, content from plan_pack where version > 0 order by id",
        row ->
            new StoredPlan(
                sources.parse(row.getString("id"), row.getString("content")),
                row.getLong("version")));
  }

  /** The rules of a tenant are those of its newest plan that has begun. */
  private void publishRules(String region) {
    LocalDate today = LocalDate.now(clock);
    all().stream()
        .map(StoredPlan::pack)
        .filter(pack -> pack.region().equals(region))
        .max(
            Comparator.comparing((PlanPack pack) -> !pack.period().from().isAfter(today))
                .thenComparing(pack -> pack.period().from()))
        .ifPresent(this::publishRules);
  }

  private void publishRules(PlanPack pack) {
    database.update(
        "insert ignore into tenant_rules (region_code, version, content_hash) values (?, 0, '')",
        pack.region());
    Kept kept =
        kept(
            "select version, content_hash from tenant_rules where region_code = ? for update",
            pack.region());
    TenantRulesState rules =
        new TenantRulesState(
            pack.region(),
            kept.version() + 1,
            pack.id(),
            pack.rules().highRiskTags(),
            pack.rules().rectificationDays());
    String hash =
        hash(
            String.join(
                "|",
                pack.id(),
                pack.rules().highRiskTags().toString(),
                new TreeMap<>(pack.rules().rectificationDays()).toString()));
    if (!kept.hash().equals(hash)) {
      database.update(
          "update tenant_rules set version = ?, content_hash = ? where region_code = ?",
          rules.version(),
          hash,
          pack.region());
      outbox.append(EventType.TENANT_RULES_PUBLISHED, () -> rules);
    }
  }

  private Kept kept(String sql, String key) {
    return database.query(sql, row -> new Kept(row.getLong(1), row.getString(2)), key).getFirst();
  }

  private static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
