package io.zhiben.hazard.enforcement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.enforcement.EnforcementStatistics.By;
import io.zhiben.hazard.enforcement.EnforcementStatistics.UnitRow;
import io.zhiben.hazard.enforcement.NoPenaltyRules.Period;
import io.zhiben.hazard.enforcement.NoPenaltyUnits.FiredRung;
import io.zhiben.hazard.enforcement.NoPenaltyUnits.NoPenaltyUnit;
import io.zhiben.hazard.escalation.CauseKind;
import io.zhiben.hazard.escalation.Referral;
import io.zhiben.hazard.escalation.Referrals;
import io.zhiben.hazard.listing.Authority;
import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows the units that inspect and don't penalise, and drafts rungs of the ladder for them. */
@ApplicationScoped
class NoPenaltyDesk {
  private final StatisticsDesk statistics;
  private final Referrals referrals;
  private final TenantSettings settings;
  private final RegionTree regions;
  private final Clock clock;

  NoPenaltyDesk(
      StatisticsDesk statistics,
      Referrals referrals,
      TenantSettings settings,
      RegionTree regions,
      Clock clock) {
    this.statistics = statistics;
    this.referrals = referrals;
    this.settings = settings;
    this.regions = regions;
    this.clock = clock;
  }

  /**
   * @param by TOWN or DEPARTMENT: a sector is nobody who could be interviewed
   * @param day of the period; not in the future
   * @param rung code of a rung of the caller's own ladder
   */
  record EscalateUnit(
      @NotNull By by,
      @NotBlank @Size(max = 40) String unit,
      @NotNull LocalDate day,
      @NotBlank @Size(max = 20) String rung) {}

  @Transactional
  NoPenaltyUnits list(By by, LocalDate day) {
    Authority authority = Authority.of(CurrentCaller.get());
    Period period = periodOf(day == null ? LocalDate.now(clock) : day);
    List<UnitRow> rows = watched(authority, by, period);
    Map<String, List<FiredRung>> fired =
        referrals
            .fired(
                CauseKind.NO_PENALTY,
                authority.code(),
                rows.stream().map(row -> NoPenaltyRules.key(by, row.unit())).toList(),
                period.key())
            .stream()
            .collect(
                Collectors.groupingBy(
                    Referrals.Fired::key,
                    Collectors.mapping(
                        one -> new FiredRung(one.stepId(), one.rung(), one.rungName(), one.state()),
                        Collectors.toList())));
    return new NoPenaltyUnits(
        period.from(),
        period.to(),
        by,
        rows.stream()
            .map(row ->
                new NoPenaltyUnit(
                    row.unit(),
                    row.unitName(),
                    row.inspections(),
                    row.sanctioned(),
                    row.zeroPenalty(),
                    row.serious(),
                    row.seriousWithoutCase(),
                    fired.getOrDefault(NoPenaltyRules.key(by, row.unit()), List.of())))
            .toList());
  }

  /** Within the transaction of the request, in which the ladder's lock comes first. */
  FiredRung escalate(EscalateUnit command) {
    if (command.by() == By.SECTOR) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "by");
    }
    if (command.day().isAfter(LocalDate.now(clock))) {
      throw Problem.ofField(HazardError.DATE_IN_FUTURE, "day");
    }
    // what is read before the lock in one transaction would hide what others fired meanwhile
    Referral referral = QuarkusTransaction.requiringNew().call(() -> referralOf(command));
    Referrals.Fired fired = referrals.fire(referral, command.rung());
    return new FiredRung(fired.stepId(), fired.rung(), fired.rungName(), fired.state());
  }

  private Referral referralOf(EscalateUnit command) {
    Authority authority = Authority.of(CurrentCaller.get());
    if (command.unit().equals(authority.code())) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "unit");
    }
    Period period = periodOf(command.day());
    UnitRow row =
        watched(authority, command.by(), period).stream()
            .filter(one -> one.unit().equals(command.unit()))
            .findFirst()
            .orElseThrow(() -> Problem.of(CaseError.UNIT_NOT_WATCHED));
    return new Referral(
        CauseKind.NO_PENALTY,
        authority,
        NoPenaltyRules.key(command.by(), command.unit()),
        period.key(),
        command.unit(),
        row.unitName(),
        NoPenaltyRules.subject(row, period),
        NoPenaltyRules.facts(row, period));
  }

  private List<UnitRow> watched(Authority authority, By by, Period period) {
    return statistics
        .of(StatisticsFilter.of(period.from(), period.to(), authority.code(), by))
        .units()
        .stream()
        .filter(NoPenaltyRules::watched)
        .toList();
  }

  private Period periodOf(LocalDate day) {
    return Period.of(
        day,
        settings
            .at(regions.placeOf(CurrentCaller.get().region()), EnforcementRules.SETTING)
            .watchMonths());
  }
}
