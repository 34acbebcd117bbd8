package io.zhiben.reporting.indicator;

import io.zhiben.plans.Indicator;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.time.Ids;
import io.zhiben.reporting.indicator.IndicatorCommands.CorrectValue;
import io.zhiben.reporting.indicator.IndicatorCommands.EnterValue;
import io.zhiben.reporting.plan.PlanArea;
import io.zhiben.reporting.query.MadeAs;
import io.zhiben.reporting.query.Reaches;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Takes values and corrections by hand. */
@ApplicationScoped
class ByHandDesk {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DIGITS = 4;

  private final IndicatorAreas areas;
  private final Entries entries;
  private final Corrections corrections;
  private final Reaches reaches;
  private final Preconditions preconditions;
  private final AuditTrail audit;
  private final Clock clock;

  ByHandDesk(
      IndicatorAreas areas,
      Entries entries,
      Corrections corrections,
      Reaches reaches,
      Preconditions preconditions,
      AuditTrail audit,
      Clock clock) {
    this.areas = areas;
    this.entries = entries;
    this.corrections = corrections;
    this.reaches = reaches;
    this.preconditions = preconditions;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  List<EnteredValue> entries(String indicatorId, String region) {
    return everywhere(indicatorId, region).stream()
        .flatMap(area -> entries.of(area).stream())
        .toList();
  }

  @Transactional
  EnteredValue enter(String indicatorId, EnterValue command) {
    PlanArea<Indicator> area = here(indicatorId, command.regionCode(), command.holdsOn());
    EnteredParts parts = EnteredParts.of(area.item().value());
    if (!parts.any()) {
      throw Problem.of(IndicatorError.INDICATOR_IS_DERIVED);
    }
    if (command.holdsOn().isAfter(today())) {
      throw Problem.ofField(IndicatorError.ENTERED_DAY_WRONG, "holdsOn");
    }
    requireNumbers(parts, command, area.item().value().isShare());
    EnteredValue entry =
        new EnteredValue(
            Ids.next(),
            area.reach().region().code(),
            command.value(),
            command.numerator(),
            command.denominator(),
            command.holdsOn(),
            command.source().strip(),
            command.documentNumber() == null ? null : command.documentNumber().strip(),
            command.evidence().strip(),
            MadeAs.post(),
            now(),
            null,
            List.of());
    entries.keep(area, entry);
    audit.record("indicator.enter", "IndicatorEntry", entry.id(), entry.regionCode(), null, entry);
    return entry;
  }

  /** Exactly the numbers that the formula leaves to people. */
  private static void requireNumbers(EnteredParts parts, EnterValue command, boolean share) {
    requireGiven(command.value(), parts.part() && !parts.whole(), "value");
    requireGiven(command.numerator(), parts.part() && parts.whole(), "numerator");
    requireGiven(command.denominator(), parts.whole(), "denominator");
    for (BigDecimal number :
        new BigDecimal[] {command.value(), command.numerator(), command.denominator()}) {
      if (number != null && number.signum() < 0) {
        throw Problem.ofField(IndicatorError.ENTERED_SHARE_WRONG, "value");
      }
    }
    if (share
        && command.numerator() != null
        && command.numerator().compareTo(command.denominator()) > 0) {
      throw Problem.ofField(IndicatorError.ENTERED_SHARE_WRONG, "numerator");
    }
  }

  private static void requireGiven(BigDecimal number, boolean needed, String field) {
    if (needed != (number != null)) {
      throw Problem.ofField(IndicatorError.ENTERED_NUMBER_MISSING, field);
    }
  }

  @Transactional
  List<CorrectionView> corrections(String indicatorId, String region) {
    return everywhere(indicatorId, region).stream()
        .flatMap(area -> corrections.of(area).stream())
        .toList();
  }

  @Transactional
  CorrectionView correct(String indicatorId, CorrectValue command) {
    PlanArea<Indicator> area = here(indicatorId, command.regionCode(), command.to());
    if (command.to().isBefore(command.from())) {
      throw Problem.ofField(IndicatorError.CORRECTION_SPAN_WRONG, "to");
    }
    CorrectionView made =
        new CorrectionView(
            Ids.next(),
            0,
            area.reach().region().code(),
            valueOf(command, area.item()),
            command.numerator(),
            command.denominator(),
            command.from(),
            command.to(),
            command.reason().strip(),
            CorrectionState.PROPOSED,
            MadeAs.post(),
            now(),
            null,
            null,
            null,
            Corrections.offers(CorrectionState.PROPOSED, MadeAs.subject()));
    corrections.add(area, made);
    audit.record(
        "indicator.correct", "IndicatorCorrection", made.id(), made.regionCode(), null, made);
    return made;
  }

  /** Of a part and a whole, else the number itself; never both, so that they can't disagree. */
  private static BigDecimal valueOf(CorrectValue command, Indicator indicator) {
    boolean quotient = indicator.value().isShare() || indicator.value().ratio() != null;
    requireGiven(command.value(), !quotient, "value");
    requireGiven(command.numerator(), quotient, "numerator");
    requireGiven(command.denominator(), quotient, "denominator");
    if (!quotient) {
      return command.value();
    }
    if (command.denominator().signum() <= 0) {
      throw Problem.ofField(IndicatorError.ENTERED_SHARE_WRONG, "denominator");
    }
    BigDecimal times =
        indicator.value().ratio() == null
            ? HUNDRED
            : BigDecimal.valueOf(indicator.value().ratio().per());
    return command
        .numerator()
        .multiply(times)
        .divide(command.denominator(), DIGITS, RoundingMode.HALF_UP);
  }

  @Transactional
  CorrectionView decide(
      String indicatorId, UUID id, String region, CorrectionVerb verb, String note) {
    Corrections.Kept kept =
        corrections.require(id, areas.here(indicatorId, reaches.of(region), today()));
    CorrectionView before = kept.view();
    preconditions.requireMatch(before.version());
    boolean own = kept.madeBy().equals(MadeAs.subject());
    CorrectionState next = verb.next(before.state(), own);
    CorrectionView after =
        new CorrectionView(
            before.id(),
            before.version() + 1,
            before.regionCode(),
            before.value(),
            before.numerator(),
            before.denominator(),
            before.from(),
            before.to(),
            before.reason(),
            next,
            before.madeAs(),
            before.madeAt(),
            MadeAs.post(),
            now(),
            note.strip(),
            Corrections.offers(next, kept.madeBy()));
    corrections.decide(after);
    audit.record(
        "indicator.correction-" + verb.name().toLowerCase(Locale.ROOT),
        "IndicatorCorrection",
        id,
        before.regionCode(),
        before,
        after);
    return after;
  }

  /** Of plans of several places below each at its own place. */
  private List<PlanArea<Indicator>> everywhere(String indicatorId, String region) {
    return areas.ever(indicatorId, reaches.of(region), today());
  }

  /** Figures of a plan's last year come when it is over. */
  private PlanArea<Indicator> here(String indicatorId, String region, LocalDate about) {
    return areas.here(indicatorId, reaches.of(region), today(), about);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
