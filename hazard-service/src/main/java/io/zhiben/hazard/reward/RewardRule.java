package io.zhiben.hazard.reward;

import java.math.BigInteger;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much a substantiated tip-off is worth. All amounts in fen.
 *
 * @param regionCode who set it; 000000000000 for the national one
 * @param category of tip-offs; * for all without a rule of their own
 * @param permille SHARE: of the fine
 * @param floorFen SHARE: at least; null for none
 * @param capFen at most, uplift included; null for none
 * @param fixedFen FIXED: this
 * @param perDeath PER_DEATH: for each death that was found concealed; null else
 * @param insiderPermille what an employee gets on top (应急〔2020〕69号 leaves it to the places)
 * @param claimDays calendar days in which it is claimed once it was decided
 * @param source the document that says so
 * @param sector code of the domain (行业领域) of the reported enterprise (Q-097, Y-192); * for all
 * @param shared what several tip-offs on one matter are given
 */
public record RewardRule(
    UUID id,
    String regionCode,
    String category,
    Kind kind,
    Integer permille,
    Long floorFen,
    Long capFen,
    Long fixedFen,
    PerDeath perDeath,
    int insiderPermille,
    int claimDays,
    String source,
    String sector,
    SharedMatter shared) {

  private static final int WHOLE = 1000;

  /** What the amount rests on. */
  @Schema(name = "RewardRuleKind")
  public enum Kind {
    SHARE,
    FIXED,
    PER_DEATH
  }

  /** By the accident's grade. */
  public record PerDeath(long general, long larger, long major, long extreme) {
    long of(AccidentGrade grade) {
      return switch (grade) {
        case GENERAL -> general;
        case LARGER -> larger;
        case MAJOR -> major;
        case EXTREME -> extreme;
      };
    }
  }

  /**
   * What was found.
   *
   * @param fineFen 0 where none was imposed
   * @param deaths that were concealed
   * @param grade null where there was no accident
   */
  public record Basis(long fineFen, int deaths, AccidentGrade grade, boolean insider) {}

  /** The amount, and how it comes about. */
  public record Amount(long baseFen, long upliftFen, long totalFen) {
    /** One of so many equal parts, in whole fen. */
    Amount among(int parts) {
      long base = baseFen / parts;
      long uplift = upliftFen / parts;
      return new Amount(base, uplift, base + uplift);
    }
  }

  /** Whether the basis holds what the rule asks for. */
  public boolean fits(Basis basis) {
    return kind != Kind.PER_DEATH || basis.deaths() > 0 && basis.grade() != null;
  }

  /** The base within its bounds, the uplift on it, and both together never above the cap. */
  public Amount amount(Basis basis) {
    long base = capped(Math.max(raw(basis), kind == Kind.SHARE && floorFen != null ? floorFen : 0));
    long uplift = basis.insider() ? share(base, insiderPermille) : 0;
    long total = capped(base + uplift);
    return new Amount(base, total - base, total);
  }

  private long raw(Basis basis) {
    return switch (kind) {
      case SHARE -> share(basis.fineFen(), permille);
      case FIXED -> fixedFen;
      case PER_DEATH -> basis.deaths() * perDeath.of(basis.grade());
    };
  }

  private long capped(long fen) {
    return capFen == null ? fen : Math.min(fen, capFen);
  }

  /** Rounded half up to a fen. */
  private static long share(long fen, int permille) {
    return BigInteger.valueOf(fen)
        .multiply(BigInteger.valueOf(permille))
        .add(BigInteger.valueOf(WHOLE / 2))
        .divide(BigInteger.valueOf(WHOLE))
        .longValueExact();
  }
}
