package io.zhiben.hazard.reward;

import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The lines of rewards, and the fund that they are paid out of. */
@ApplicationScoped
class RewardLedger {
  private final RewardEntries entries;
  private final FundDesk fund;
  private final Clock clock;

  RewardLedger(RewardEntries entries, FundDesk fund, Clock clock) {
    this.entries = entries;
    this.fund = fund;
    this.clock = clock;
  }

  void pay(Reward reward, long fen, String reference) {
    reward.pay(fen);
    fund.pay(reward, fen, reference);
    enter(reward, fen, reference, null);
  }

  void reverse(Reward reward, UUID entryId, String reason) {
    RewardEntry paid =
        entries
            .find("id = ?1 and rewardId = ?2", entryId, reward.id())
            .firstResultOptional()
            .orElseThrow(Problem::notFound);
    if (paid.kind() != RewardEntry.Kind.PAYMENT || entries.count("reverses", entryId) > 0) {
      throw Problem.of(RewardError.REWARD_ENTRY_NOT_REVERSIBLE);
    }
    reward.takeBack(paid.amountFen());
    fund.takeBack(reward, paid.amountFen(), reason);
    enter(reward, -paid.amountFen(), reason, entryId);
  }

  RewardView view(Reward reward) {
    return view(reward, entries.list("rewardId = ?1 order by id", reward.id()));
  }

  /** As the caller sees them, by id; all lines in one query. */
  Map<UUID, RewardView> views(List<Reward> rewards) {
    Map<UUID, List<RewardEntry>> lines =
        rewards.isEmpty()
            ? Map.of()
            : entries
                .list("rewardId in ?1 order by id", rewards.stream().map(Reward::id).toList())
                .stream()
                .collect(Collectors.groupingBy(RewardEntry::rewardId));
    return rewards.stream()
        .collect(
            Collectors.toMap(
                Reward::id, one -> view(one, lines.getOrDefault(one.id(), List.of()))));
  }

  private static RewardView view(Reward reward, List<RewardEntry> lines) {
    return reward.view(lines, CurrentCaller.get().subject());
  }

  private void enter(Reward reward, long fen, String reference, UUID reverses) {
    entries.persist(
        new RewardEntry(
            reward.id(),
            fen,
            reference.strip(),
            reverses,
            CurrentCaller.get().subject(),
            clock.instant()));
  }
}
