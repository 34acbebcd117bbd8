package io.zhiben.hazard.reward;

import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import io.zhiben.platform.problem.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Filter;

/** The reward fund (奖励专项资金, T-096, Q-097) of one place. Amounts in fen. */
@Entity
@Table(name = "reward_fund")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE_ROW,
    deduceAliasInjectionPoints = false)
class Fund extends ScopedEntity {
  private long balanceFen;

  /** For Hibernate. */
  protected Fund() {}

  Fund(Place place) {
    super(place);
  }

  /**
   * @param fen below zero for what goes out; never more than there is
   */
  void move(long fen) {
    if (balanceFen + fen < 0) {
      throw Problem.of(RewardError.REWARD_FUND_SHORT, Yuan.of(balanceFen));
    }
    this.balanceFen += fen;
  }

  long balanceFen() {
    return balanceFen;
  }
}
