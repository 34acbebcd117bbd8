package io.zhiben.reporting.plan;

import io.zhiben.contracts.event.EventType;
import io.zhiben.contracts.event.TenantRulesState;
import io.zhiben.plans.PlanPack;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** What the other services know of a tenant's plan: sent once for every change of it. */
@ApplicationScoped
class PublishedRules {
  private final Database database;
  private final Outbox outbox;

  PublishedRules(Database database, Outbox outbox) {
    this.database = database;
    this.outbox = outbox;
  }

  private record Sent(long version, String hash) {}

  /**
   * The rules of a tenant are those of its newest plan that has begun, and of none that is a part
   * of another; where none has begun, those of the newest.
   *
   * @param plans of one tenant
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void publish(List<PlanPack> plans, LocalDate today) {
    PlanTerms.begunLast(plans, today).stream()
        .findFirst()
        .or(() -> plans.stream().max(Comparator.comparing(pack -> pack.period().from())))
        .ifPresent(this::publish);
  }

  private void publish(PlanPack pack) {
    database.update(
        "insert ignore into tenant_rules (region_code, version, content_hash) values (?, 0, '')",
        pack.region());
    Sent sent =
        database
            .query(
                "select version, content_hash from tenant_rules where region_code = ? for update",
                row -> new Sent(row.getLong(1), row.getString(2)),
                pack.region())
            .getFirst();
    TenantRulesState rules =
        new TenantRulesState(
            pack.region(),
            sent.version() + 1,
            pack.id(),
            pack.rules().highRiskTags(),
            pack.rules().rectificationDays(),
            rungs(pack));
    String hash =
        PlanStore.hash(
            String.join(
                "|",
                pack.id(),
                pack.rules().highRiskTags().toString(),
                new TreeMap<>(pack.rules().rectificationDays()).toString(),
                rules.rungs().toString()));
    if (!sent.hash().equals(hash)) {
      database.update(
          "update tenant_rules set version = ?, content_hash = ? where region_code = ?",
          rules.version(),
          hash,
          pack.region());
      outbox.append(EventType.TENANT_RULES_PUBLISHED, () -> rules);
    }
  }

  private static List<TenantRulesState.Rung> rungs(PlanPack pack) {
    return pack.escalation().stream()
        .map(rung -> new TenantRulesState.Rung(rung.step(), rung.title().zh(), rung.afterDays()))
        .toList();
  }
}
