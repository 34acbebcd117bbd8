package io.zhiben.hazard.internalreport;

import io.zhiben.hazard.hazard.Level;
import io.zhiben.platform.problem.Problem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** The bodies of the requests. */
final class InternalCommands {
  private static final long MOST_FEN = 10_000_000_000L;

  private InternalCommands() {}

  /**
   * A scheme. Amounts in fen.
   *
   * @param workers how many work there, for reports per 100
   * @param honours what is given beside money
   */
  record RegisterScheme(
      @NotNull UUID enterpriseId,
      @NotBlank @Size(max = 200) String title,
      @NotNull LocalDate adoptedOn,
      @NotNull @Positive @Max(1_000_000) Integer workers,
      @NotNull @PositiveOrZero @Max(MOST_FEN) Long generalMinFen,
      @NotNull @PositiveOrZero @Max(MOST_FEN) Long generalMaxFen,
      @NotNull @PositiveOrZero @Max(MOST_FEN) Long majorMinFen,
      @NotNull @PositiveOrZero @Max(MOST_FEN) Long majorMaxFen,
      @Size(max = 500) String honours) {

    /** Heavy for major hazards (重奖): never less than for general ones. */
    void check() {
      if (generalMinFen > generalMaxFen
          || majorMinFen > majorMaxFen
          || majorMinFen < generalMinFen
          || majorMaxFen < generalMaxFen) {
        throw Problem.ofField(InternalReportError.SCHEME_BOUNDS_INVALID, "majorMinFen");
      }
    }
  }

  /**
   * What somebody reported; without his name.
   *
   * @param reporter the enterprise's own mark of who it was, such as a staff number; only what
   *     tells one from another is kept of it. Null where nobody says
   */
  record EnterReport(
      @NotNull UUID enterpriseId,
      @NotNull InternalReport.Kind kind,
      @NotBlank @Size(max = 2000) String description,
      @Size(max = 200) String place,
      @NotNull LocalDate reportedOn,
      @Size(max = 40) @Pattern(regexp = "[A-Za-z0-9._-]+") String reporter) {}

  /**
   * It is so.
   *
   * @param level of a hazard; left out for a suggestion
   * @param rewardFen money; left out where honour is given alone
   * @param report whether the hazard is reported as found by self-check
   */
  record ConfirmReport(
      Level level,
      @PositiveOrZero @Max(MOST_FEN) Long rewardFen,
      @Size(max = 200) String honour,
      boolean report) {}

  record RejectReport(@NotBlank @Size(max = 500) String reason) {}
}
