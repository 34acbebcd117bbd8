package io.zhiben.hazard.reward;

import io.zhiben.hazard.reward.Grounds.Calculation;
import io.zhiben.hazard.reward.RewardCommands.ProposeReward;
import io.zhiben.hazard.tipoff.RewardableTipOffs.Rewardable;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import io.zhiben.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;

/** The reward of one tip-off, with the rule and the basis as they were. Amounts in fen. */
@SuppressWarnings("UnusedVariable") // who decided is kept for the record, not for the API
@Entity
@Table(name = "reward")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE_ROW,
    deduceAliasInjectionPoints = false)
class Reward extends ScopedEntity {
  @Column(columnDefinition = "BINARY(16)")
  private UUID tipOffId;

  private String tipOffNumber;

  @Column(columnDefinition = "BINARY(16)")
  private UUID hazardId;

  private String category;

  @Enumerated(EnumType.STRING)
  private RewardState state;

  @Column(columnDefinition = "BINARY(16)")
  private UUID ruleId;

  private String ruleSource;
  private String sector;
  private String caseNumbers;
  private String fineReason;
  private int sharers;
  private String sharedReason;
  private long fineFen;
  private int deaths;

  @Enumerated(EnumType.STRING)
  private AccidentGrade grade;

  private boolean insider;
  private String evidence;
  private long baseFen;
  private long upliftFen;
  private long amountFen;
  private long paidFen;
  private int claimDays;
  private String proposedBy;
  private Instant proposedAt;
  private String decidedBy;
  private Instant decidedAt;
  private String decisionReason;
  private LocalDate claimUntil;
  private Instant claimedAt;

  /** For Hibernate. */
  protected Reward() {}

  Reward(Rewardable tipOff, Calculation calculation, ProposeReward command) {
    super(tipOff.place());
    this.tipOffId = tipOff.id();
    this.tipOffNumber = tipOff.number();
    this.category = tipOff.category();
    this.insider = tipOff.insider();
    this.hazardId = tipOff.hazardId();
    this.ruleId = calculation.rule().id();
    this.ruleSource = calculation.rule().source();
    this.claimDays = calculation.rule().claimDays();
    this.sector = calculation.sector();
    this.fineFen = calculation.fine().fineFen();
    this.caseNumbers = calculation.fine().caseNumbers();
    this.fineReason = calculation.fine().reason();
    this.deaths = command.deaths();
    this.grade = command.grade();
    this.evidence = command.evidence().strip();
    this.baseFen = calculation.share().amount().baseFen();
    this.upliftFen = calculation.share().amount().upliftFen();
    this.amountFen = calculation.share().amount().totalFen();
    this.sharers = calculation.share().sharers();
    this.sharedReason = calculation.share().reason();
    this.state = RewardState.PROPOSED;
  }

  void proposed(String subject, Instant at) {
    this.proposedBy = subject;
    this.proposedAt = at;
  }

  void decide(boolean approved, String reason, String subject, Instant at, LocalDate today) {
    state.require(RewardState.PROPOSED);
    if (subject.equals(proposedBy)) {
      throw Problem.of(RewardError.REWARD_NEEDS_SECOND_PERSON);
    }
    this.state = approved ? RewardState.APPROVED : RewardState.REJECTED;
    this.decidedBy = subject;
    this.decidedAt = at;
    this.decisionReason = reason;
    this.claimUntil = approved ? today.plusDays(claimDays) : null;
  }

  void claim(Instant at, LocalDate today) {
    state.require(RewardState.APPROVED);
    if (today.isAfter(claimUntil)) {
      throw Problem.of(RewardError.REWARD_CLAIM_TOO_LATE, claimUntil.toString());
    }
    this.state = RewardState.CLAIMED;
    this.claimedAt = at;
  }

  void pay(long fen) {
    state.require(RewardState.CLAIMED);
    if (fen > amountFen - paidFen) {
      throw Problem.of(RewardError.REWARD_OVERPAID, Yuan.of(amountFen - paidFen));
    }
    this.paidFen += fen;
    this.state = paidFen == amountFen ? RewardState.PAID : RewardState.CLAIMED;
  }

  void takeBack(long fen) {
    state.require(RewardState.CLAIMED, RewardState.PAID);
    this.paidFen -= fen;
    this.state = RewardState.CLAIMED;
  }

  UUID tipOffId() {
    return tipOffId;
  }

  RewardState state() {
    return state;
  }

  LocalDate claimUntil() {
    return claimUntil;
  }

  long amountFen() {
    return amountFen;
  }

  long paidFen() {
    return paidFen;
  }

  String category() {
    return category;
  }

  /** Null where it is not known. */
  String sector() {
    return sector;
  }

  Instant decidedAt() {
    return decidedAt;
  }

  RewardView view(List<RewardEntry> entries, String caller) {
    return new RewardView(
        id(),
        version(),
        tipOffId,
        tipOffNumber,
        category,
        place().code(),
        state,
        ruleSource,
        fineFen,
        deaths,
        grade,
        insider,
        evidence,
        baseFen,
        upliftFen,
        amountFen,
        paidFen,
        proposedAt,
        proposedBy.equals(caller),
        decidedAt,
        decisionReason,
        claimUntil,
        claimedAt,
        entries.stream().map(RewardEntry::view).toList(),
        sector,
        caseNumbers,
        fineReason,
        sharers,
        sharedReason);
  }
}
