package io.zhiben.hazard.reward;

import io.zhiben.hazard.reward.RewardRule.Kind;
import io.zhiben.hazard.reward.RewardRule.PerDeath;
import io.zhiben.platform.problem.Problem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of the requests about rewards. */
final class RewardCommands {
  private static final int NOTE = 500;
  private static final long MOST_FEN = 100_000_000_000L;

  private RewardCommands() {}

  /**
   * @param fineFen the fine that was imposed; left out where a case says it, or for none
   * @param deaths concealed deaths that were found; 0 for none
   * @param evidence the papers that show the fine or the deaths, such as a decision's number
   * @param fineReason why a fine is typed though no case is here; null otherwise
   * @param sharedReason why the rewards of one matter may come to more than the rule gives once;
   *     null otherwise
   */
  record ProposeReward(
      @NotNull UUID tipOffId,
      @PositiveOrZero @Max(MOST_FEN) Long fineFen,
      @NotNull @PositiveOrZero @Max(10_000) Integer deaths,
      AccidentGrade grade,
      @NotBlank @Size(max = NOTE) String evidence,
      @Size(max = NOTE) String fineReason,
      @Size(max = NOTE) String sharedReason) {}

  record DecideReward(@NotNull Boolean approved, @NotBlank @Size(max = NOTE) String reason) {}

  /**
   * @param reference of the voucher; nothing of the person who is paid
   */
  record PayReward(
      @NotNull @Positive @Max(MOST_FEN) Long amountFen,
      @NotBlank @Size(max = 200) String reference) {}

  record ReversePayment(@NotBlank @Size(max = 200) String reason) {}

  /** Which way money of a fund goes. */
  enum FundMove {
    ALLOCATION,
    RETURN
  }

  /**
   * @param reference the paper that says so, such as the budget's number
   */
  record MoveFund(
      @NotNull FundMove kind,
      @NotNull @Positive @Max(MOST_FEN) Long amountFen,
      @NotBlank @Size(max = 200) String reference) {}

  /** The receipt that opens a reward to its reporter. */
  @Schema(name = "RewardByReceipt")
  record ByReceipt(@NotNull @Size(max = 60) String receipt) {
    @Override
    public String toString() {
      return "ByReceipt";
    }
  }

  /**
   * A claim.
   *
   * @param text how to pay; sealed in the dialogue
   */
  record ClaimReward(
      @NotNull @Size(max = 60) String receipt,
      @NotNull UUID submission,
      @NotBlank @Size(max = 2000) String text) {
    @Override
    public String toString() {
      return "ClaimReward";
    }
  }

  /**
   * A rule of a place; see {@link RewardRule}.
   *
   * @param sector null or * for all
   * @param shared null for the first alone
   */
  record SetRule(
      @NotBlank @Size(max = 40) String category,
      @NotNull Kind kind,
      @Min(0) @Max(1000) Integer permille,
      @PositiveOrZero @Max(MOST_FEN) Long floorFen,
      @PositiveOrZero @Max(MOST_FEN) Long capFen,
      @PositiveOrZero @Max(MOST_FEN) Long fixedFen,
      PerDeath perDeath,
      @NotNull @Min(0) @Max(1000) Integer insiderPermille,
      @NotNull @Min(1) @Max(730) Integer claimDays,
      @NotBlank @Size(max = 200) String source,
      @Size(max = 40) @Pattern(regexp = "\\*|[A-Za-z0-9._-]+") String sector,
      SharedMatter shared) {

    /** The domain that it is for; * for all. */
    String sectorOrAll() {
      return sector == null ? "*" : sector;
    }

    SharedMatter sharedOrFirst() {
      return shared == null ? SharedMatter.FIRST_ONLY : shared;
    }

    void check() {
      boolean whole =
          switch (kind) {
            case SHARE -> permille != null && fixedFen == null && perDeath == null;
            case FIXED -> fixedFen != null && permille == null && perDeath == null;
            case PER_DEATH ->
                perDeath != null && permille == null && fixedFen == null && rising(perDeath);
          };
      boolean crossed = floorFen != null && capFen != null && floorFen > capFen;
      if (!whole || crossed || floorFen != null && kind != Kind.SHARE) {
        throw Problem.ofField(RewardError.REWARD_RULE_INVALID, "kind");
      }
    }

    private static boolean rising(PerDeath rates) {
      return rates.general() >= 0
          && rates.general() <= rates.larger()
          && rates.larger() <= rates.major()
          && rates.major() <= rates.extreme()
          && rates.extreme() <= MOST_FEN / 10_000;
    }
  }
}
