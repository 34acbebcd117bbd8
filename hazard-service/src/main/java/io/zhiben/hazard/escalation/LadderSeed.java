package io.zhiben.hazard.escalation;

import io.zhiben.contracts.event.TenantRulesState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ladder that a tenant begins with: the rungs of its plan among those of its level. */
final class LadderSeed {
  private static final int LONGEST_NAME = 40;

  private LadderSeed() {}

  /**
   * @param plan rungs that the tenant's plan names, lowest first
   * @param standard the ladder of the tenant's level, which says what the plan doesn't: the paper,
   *     to whom, and for which hazards; what the plan leaves out stays as the level has it
   */
  static Ladder of(List<TenantRulesState.Rung> plan, Ladder standard) {
    if (plan.isEmpty()) {
      return standard;
    }
    Map<String, Rung> others = new LinkedHashMap<>();
    standard.rungs().forEach(rung -> others.put(rung.code(), rung));
    Map<String, Rung> rungs = new LinkedHashMap<>();
    for (TenantRulesState.Rung named : plan) {
      // a plan that names a step twice means its first
      rungs.computeIfAbsent(named.step(), step -> rung(named, others.remove(step)));
    }
    List<Rung> all = new ArrayList<>(rungs.values());
    all.addAll(others.values());
    // what is due earlier stands lower: a rung that is issued before a lower one needs a reason
    all.sort(Comparator.comparing(LadderSeed::days));
    return new Ladder(all);
  }

  private static int days(Rung rung) {
    return rung.days() == null ? Integer.MAX_VALUE : rung.days();
  }

  private static Rung rung(TenantRulesState.Rung named, Rung known) {
    boolean byHand = named.afterDays() == null;
    boolean ofUnits = named.step().equals("URGING") || named.step().equals("CONSULTATION");
    return new Rung(
        named.step(),
        named.title().substring(0, Math.min(LONGEST_NAME, named.title().length())),
        known == null ? named.step() : known.document(),
        byHand ? RungTrigger.MANUAL : RungTrigger.OVERDUE,
        // what isn't late yet is urged by nobody
        byHand ? null : Math.max(1, named.afterDays()),
        known == null ? null : known.hazardLevel(),
        known == null ? ofUnits ? AddresseeKind.UNIT : AddresseeKind.ENTERPRISE : known.addressee(),
        true,
        known == null ? null : known.byLeader());
  }
}
