package io.zhiben.hazard.reward;

import io.zhiben.hazard.enforcement.Fines;
import io.zhiben.hazard.enforcement.Fines.CaseFine;
import io.zhiben.hazard.reward.RewardCommands.ProposeReward;
import io.zhiben.hazard.reward.RewardRule.Basis;
import io.zhiben.hazard.tipoff.RewardableTipOffs.Rewardable;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the reward of a tip-off rests on: its sector, the rule, decided cases, other tip-offs. */
@ApplicationScoped
class Grounds {
  private final RewardRules rules;
  private final Sectors sectors;
  private final Fines fines;
  private final Matters matters;

  Grounds(RewardRules rules, Sectors sectors, Fines fines, Matters matters) {
    this.rules = rules;
    this.sectors = sectors;
    this.fines = fines;
    this.matters = matters;
  }

  /**
   * What a proposal would rest on.
   *
   * @param fineFen what the decided cases come to; null where none is here
   * @param rule that counts; null where there is none
   * @param matter null where there is no rule
   */
  @Schema(name = "RewardGround")
  record Ground(
      Long fineFen, List<CaseFine> cases, RewardRule rule, String sector, Matter matter) {}

  /**
   * What a proposal rests on.
   *
   * @param sector null where it is not known
   */
  record Calculation(String sector, RewardRule rule, RewardBasis fine, Matter.Share share) {}

  Ground of(Rewardable tipOff) {
    List<CaseFine> cases = cases(tipOff);
    String sector = sectors.of(tipOff);
    RewardRule rule = rules.of(tipOff.place(), tipOff.category(), sector).orElse(null);
    return new Ground(
        cases.isEmpty() ? null : RewardBasis.fine(cases),
        cases,
        rule,
        sector,
        rule == null ? null : matters.of(tipOff, rule));
  }

  /** Others on the same matter wait until the transaction ends. */
  Calculation calculate(Rewardable tipOff, ProposeReward command) {
    String sector = sectors.of(tipOff);
    RewardRule rule =
        rules
            .of(tipOff.place(), tipOff.category(), sector)
            .orElseThrow(() -> Problem.of(RewardError.REWARD_RULE_MISSING));
    Matter matter = matters.held(tipOff, rule);
    RewardBasis fine = RewardBasis.of(cases(tipOff), command.fineFen(), command.fineReason());
    Basis basis = new Basis(fine.fineFen(), command.deaths(), command.grade(), tipOff.insider());
    if (!rule.fits(basis)) {
      throw Problem.ofField(RewardError.REWARD_BASIS_MISSING, "deaths");
    }
    return new Calculation(
        sector, rule, fine, matter.of(rule.amount(basis), command.sharedReason()));
  }

  private List<CaseFine> cases(Rewardable tipOff) {
    return tipOff.hazardId() == null ? List.of() : fines.ofHazard(tipOff.hazardId());
  }
}
