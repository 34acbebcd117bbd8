package io.zhiben.hazard.enforcement;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a case came to, in short, as lists, figures and neighbours see it.
 *
 * @param actions what was decided, and TRANSFER when it was handed to others
 * @param sanctioned one of them is an administrative penalty
 * @param doublePenalty 一案双罚: the unit and a person were fined (D-063)
 */
@Embeddable
record Outcome(
    @Convert(converter = ActionSet.class) @Column(name = "actions") Set<EnforcementAction> actions,
    @Column(name = "sanctioned") boolean sanctioned,
    @Column(name = "double_penalty") boolean doublePenalty,
    @Column(name = "fine_fen") long fineFen,
    @Column(name = "paid_fen") long paidFen) {
  static final Outcome NONE =
      new Outcome(EnumSet.noneOf(EnforcementAction.class), false, false, 0, 0);

  Outcome decided(List<CaseCommands.Measure> measures) {
    Set<EnforcementAction> all = EnumSet.noneOf(EnforcementAction.class);
    all.addAll(actions);
    measures.forEach(measure -> all.add(measure.kind()));
    boolean unit = fines(measures, Against.UNIT) > 0;
    boolean person = fines(measures, Against.PERSON) > 0;
    return new Outcome(
        all,
        all.stream().anyMatch(EnforcementAction::sanction),
        unit && person,
        fines(measures, Against.UNIT) + fines(measures, Against.PERSON),
        0);
  }

  Outcome with(EnforcementAction action) {
    Set<EnforcementAction> all = EnumSet.of(action);
    all.addAll(actions);
    return new Outcome(all, sanctioned, doublePenalty, fineFen, paidFen);
  }

  Outcome paid(long more) {
    return new Outcome(actions, sanctioned, doublePenalty, fineFen, paidFen + more);
  }

  static long fines(Collection<CaseCommands.Measure> measures, Against against) {
    return measures.stream()
        .filter(one -> one.kind() == EnforcementAction.PENALTY && one.against() == against)
        .mapToLong(CaseCommands.Measure::fineFen)
        .sum();
  }
}
