package io.zhiben.hazard.reward;

import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Reads rewards and their sums. */
@ApplicationScoped
class RewardQueries {
  private final Rewards rewards;
  private final RewardLedger ledger;
  private final Listings listings;
  private final EntityManager entityManager;
  private final Clock clock;

  RewardQueries(
      Rewards rewards,
      RewardLedger ledger,
      Listings listings,
      EntityManager entityManager,
      Clock clock) {
    this.rewards = rewards;
    this.ledger = ledger;
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
    return ledger.view(rewards.require(id));
  }

  /**
   * @param state null for all
   * @param tipOff null for all
   */
  @Transactional
  Page<RewardView> list(RewardState state, UUID tipOff, PageRequest page) {
    Page<Reward> found =
        listings
            .of(Reward.class)
            .where("e.state = :state", "state", state)
            .where("e.tipOffId = :tipOff", "tipOff", tipOff)
            .fetch(page);
    Map<UUID, RewardView> views = ledger.views(found.items());
    return found.map(reward -> views.get(reward.id()));
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

  /**
   * Sums without persons (Y-299, T-118).
   *
   * @param month of the decision, such as 2026-11
   * @param sector code of the enterprise's domain; empty where it is not known
   */
  @Schema(name = "RewardMonthSum")
  record MonthSum(
      String month, String category, String sector, long rewards, long approvedFen, long paidFen) {}

  /**
   * @param from first day of the decision
   * @param to last day of the decision
   */
  @Transactional
  List<MonthSum> statistics(LocalDate from, LocalDate to) {
    Map<List<String>, List<Reward>> groups =
        entityManager
            .createQuery(
                "select e from Reward e where e.decidedAt >= :from and e.decidedAt < :to"
                    + " and e.state <> :rejected",
                Reward.class)
            .setParameter("from", from.atStartOfDay(clock.getZone()).toInstant())
            .setParameter("to", to.plusDays(1).atStartOfDay(clock.getZone()).toInstant())
            .setParameter("rejected", RewardState.REJECTED)
            .getResultStream()
            .collect(
                Collectors.groupingBy(one ->
                    List.of(
                        YearMonth.from(one.decidedAt().atZone(clock.getZone())).toString(),
                        one.category(),
                        one.sector() == null ? "" : one.sector())));
    return groups.entrySet().stream()
        .map(group ->
            new MonthSum(
                group.getKey().get(0),
                group.getKey().get(1),
                group.getKey().get(2),
                group.getValue().size(),
                group.getValue().stream().mapToLong(Reward::amountFen).sum(),
                group.getValue().stream().mapToLong(Reward::paidFen).sum()))
        .sorted(
            Comparator.comparing(MonthSum::month)
                .thenComparing(MonthSum::category)
                .thenComparing(MonthSum::sector))
        .toList();
  }
}
