package io.zhiben.hazard.reward;

import io.zhiben.hazard.directory.RegionNames;
import io.zhiben.hazard.reward.RewardCommands.MoveFund;
import io.zhiben.hazard.seal.PersonalMarks;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Keeps reward funds. A place that entered an allocation once pays rewards out of its fund only as
 * far as it goes; one that never did keeps its money elsewhere, and nothing is checked.
 */
@ApplicationScoped
class FundDesk {
  private final Funds funds;
  private final FundEntries entries;
  private final Listings listings;
  private final RegionTree regions;
  private final RegionNames names;
  private final AuditTrail audit;
  private final Clock clock;

  FundDesk(
      Funds funds,
      FundEntries entries,
      Listings listings,
      RegionTree regions,
      RegionNames names,
      AuditTrail audit,
      Clock clock) {
    this.funds = funds;
    this.entries = entries;
    this.listings = listings;
    this.regions = regions;
    this.names = names;
    this.audit = audit;
    this.clock = clock;
  }

  /** The fund of a place. */
  @Schema(name = "RewardFund")
  record FundView(UUID id, long version, String regionCode, String regionName, long balanceFen) {}

  /** Those of the caller's place and all below it. */
  @Transactional
  List<FundView> all() {
    Map<String, String> known = names.withinScope();
    return funds.list("order by place.code").stream().map(fund -> view(fund, known)).toList();
  }

  /** Newest first. */
  @Transactional
  Page<FundEntry.FundLine> lines(UUID fund, PageRequest page) {
    return listings
        .of(FundEntry.class)
        .where("e.fundId = :fund", "fund", funds.require(fund).id())
        .defaultSort("-id")
        .fetch(page)
        .map(FundEntry::view);
  }

  /** Money that the caller's place gave to its fund, or took back from it. */
  @Transactional
  FundView move(MoveFund command) {
    if (PersonalMarks.in(command.reference())) {
      throw Problem.ofField(RewardError.REWARD_TEXT_NAMES_PERSON, "reference");
    }
    Place place = regions.placeOf(CurrentCaller.get().region());
    Fund fund =
        funds
            .ofForWriting(place)
            .orElseGet(() -> {
              Fund first = new Fund(place);
              funds.persist(first);
              return first;
            });
    boolean in = command.kind() == RewardCommands.FundMove.ALLOCATION;
    FundEntry.FundLine line =
        enter(
            fund,
            in ? FundEntry.Kind.ALLOCATION : FundEntry.Kind.RETURN,
            in ? command.amountFen() : -command.amountFen(),
            command.reference().strip(),
            null);
    audit.record("reward-fund.move", "RewardFund", fund.id(), place.code(), null, line);
    return view(fund, names.withinScope());
  }

  /** Takes a payment out of the fund of the reward's place, where it keeps one. */
  void pay(Reward reward, long fen, String reference) {
    funds
        .ofForWriting(reward.place())
        .ifPresent(
            fund -> enter(fund, FundEntry.Kind.PAYMENT, -fen, reference.strip(), reward.id()));
  }

  /** Puts back what was paid, where the fund paid it. */
  void takeBack(Reward reward, long fen, String reason) {
    funds
        .ofForWriting(reward.place())
        .filter(fund -> paidBy(fund, reward) >= fen)
        .ifPresent(fund -> enter(fund, FundEntry.Kind.REVERSAL, fen, reason.strip(), reward.id()));
  }

  private long paidBy(Fund fund, Reward reward) {
    return -entries.list("fundId = ?1 and rewardId = ?2", fund.id(), reward.id()).stream()
        .mapToLong(line -> line.view().amountFen())
        .sum();
  }

  private FundEntry.FundLine enter(
      Fund fund, FundEntry.Kind kind, long fen, String reference, UUID reward) {
    fund.move(fen);
    FundEntry line =
        new FundEntry(
            fund, kind, fen, reference, reward, CurrentCaller.get().subject(), clock.instant());
    entries.persist(line);
    funds.flush();
    return line.view();
  }

  private static FundView view(Fund fund, Map<String, String> names) {
    String code = fund.place().code();
    return new FundView(
        fund.id(), fund.version(), code, names.getOrDefault(code, code), fund.balanceFen());
  }
}
