package io.zhiben.hazard.reward;

import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads rewards and their sums. */
@ApplicationScoped
class RewardQueries {
  private final Rewards rewards;
  private final RewardEntries entries;
  private final Listings listings;
  private final EntityManager entityManager;
  private final Clock clock;

  RewardQueries(
      Rewards rewards,
      RewardEntries entries,
      Listings listings,
      EntityManager entityManager,
      Clock clock) {
    this.rewards = rewards;
    this.entries = entries;
    this.listings = listings;
    this.entityManager = entityManager;
    this.clock = clock;
  }

  /**
   * Sums without persons, by category.
   *
   * @param approvedFen what was decided in the time
   * @param paidFen what the ledger holds for these rewards, reversals taken off
   */
  record CategorySum(String category, long rewards, long approvedFen, long paidFen) {}

  @Transactional
  RewardView get(UUID id) {
    return view(rewards.require(id));
  }

  /**
   * @param state null for all
   * @param tipOff null for all
   */
  @Transactional
  Page<RewardView> list(RewardState state, UUID tipOff, PageRequest page) {
    return listings
        .of(Reward.class)
        .where("e.state = :state", "state", state)
        .where("e.tipOffId = :tipOff", "tipOff", tipOff)
        .fetch(page)
        .map(this::view);
  }

  /**
   * @param from first day of the decision
   * @param to last day of the decision
   */
  @Transactional
  List<CategorySum> sums(LocalDate from, LocalDate to) {
    return entityManager
        .createQuery(
            "select e.category, count(e), sum(e.amountFen), sum(e.paidFen) from Reward e"
                + " where e.decidedAt >= :from and e.decidedAt < :to and e.state <> :rejected"
                + " group by e.category order by e.category",
            Object[].class)
        .setParameter("from", from.atStartOfDay(clock.getZone()).toInstant())
        .setParameter("to", to.plusDays(1).atStartOfDay(clock.getZone()).toInstant())
        .setParameter("rejected", RewardState.REJECTED)
        .getResultList()
        .stream()
        .map(row -> new CategorySum((String) row[0], (Long) row[1], (Long) row[2], (Long) row[3]))
        .toList();
  }

  private RewardView view(Reward reward) {
    return reward.view(entries.of(reward.id()), CurrentCaller.get().subject());
  }
}
