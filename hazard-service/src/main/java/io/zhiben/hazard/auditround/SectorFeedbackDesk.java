package io.zhiben.hazard.auditround;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.auditround.AuditCommands.SendFeedback;
import io.zhiben.hazard.auditround.RoundView.NoticeView;
import io.zhiben.hazard.criteria.CitedClause;
import io.zhiben.hazard.directory.EnterpriseSelection.Wanted;
import io.zhiben.hazard.hazard.ClauseRule;
import io.zhiben.hazard.hazard.SectorFindings;
import io.zhiben.hazard.hazard.SectorFindings.ClauseFindings;
import io.zhiben.hazard.hazard.SectorFindings.DomainFindings;
import io.zhiben.hazard.series.NumberSeries;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Looks at what a month brought in each domain, and tells the sector of it once (T-111: a monthly
 * analysis with feedback to the same sector).
 */
@ApplicationScoped
class SectorFeedbackDesk {
  private static final int CLAUSES = 5;

  @Inject SectorFindings findings;
  @Inject NoticeReceipts receipts;
  @Inject NoticeRecipients recipients;
  @Inject NoticeViews views;
  @Inject RoundFile file;
  @Inject ClauseRule clauses;
  @Inject RegionTree regions;
  @Inject NumberSeries series;
  @Inject Database database;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * What a month brought in a domain.
   *
   * @param clauses that were named most often, at most five
   * @param notice what the sector was told; null while it wasn't
   */
  @Schema(name = "SectorMonth")
  record SectorMonth(
      String domainCode,
      long found,
      long major,
      long open,
      List<ClauseFindings> clauses,
      NoticeView notice) {}

  /** The domains in which something was found, with what the caller's place told them. */
  @Transactional
  List<SectorMonth> of(String month) {
    YearMonth asked = begun(month);
    LocalDate first = asked.atDay(1);
    LocalDate last = asked.atEndOfMonth();
    Map<String, List<ClauseFindings>> named =
        findings.byClause(first, last).stream()
            .collect(Collectors.groupingBy(ClauseFindings::domainCode));
    Map<String, NoticeView> told =
        views.of(file.feedbackOf(CurrentCaller.get().region(), month)).stream()
            .collect(Collectors.toMap(NoticeView::domainCode, Function.identity()));
    return findings.byDomain(first, last).stream()
        .map(one ->
            new SectorMonth(
                one.domainCode(),
                one.found(),
                one.major(),
                one.open(),
                named.getOrDefault(one.domainCode(), List.of()).stream().limit(CLAUSES).toList(),
                told.get(one.domainCode())))
        .toList();
  }

  /** Tells all enterprises of the domain. */
  @Transactional
  NoticeView send(SendFeedback command) {
    String region = CurrentCaller.get().region();
    Place place = regions.placeOf(region);
    YearMonth month = over(command.month());
    LocalDate today = LocalDate.now(clock);
    if (command.dueOn().isBefore(today)) {
      throw Problem.ofField(HazardError.DEADLINE_IN_PAST, "dueOn");
    }
    requireSomethingFound(month, command.domainCode());
    // the row of the series makes those who come together wait for one another
    String number = series.take(NumberSeries.Kind.SECTOR_NOTICE, place, 1).getFirst();
    requireFirst(region, command);
    CitedClause clause = clauses.cited(command.clauseId(), "clauseId", today, place);
    List<UnitRow> told =
        recipients.of(
            new Wanted(region, command.domainCode(), Set.of(), null),
            null,
            command.places() ? region : null);
    SectorNotice notice = new SectorNotice(region, command, number, clause);
    notice.sentTo(told.size(), CurrentCaller.get().subject(), clock.instant());
    file.keep(notice);
    told.forEach(unit -> receipts.persist(new NoticeReceipt(notice, unit)));
    receipts.flush();
    NoticeView sent = views.of(List.of(notice)).getFirst();
    audit.record("sector-feedback.send", "SectorNotice", notice.id(), region, null, sent);
    return sent;
  }

  private YearMonth begun(String month) {
    YearMonth asked = YearMonth.parse(month);
    if (asked.isAfter(YearMonth.now(clock))) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "month");
    }
    return asked;
  }

  /** The sector is told once of each month, and so of the whole of it. */
  private YearMonth over(String month) {
    YearMonth asked = begun(month);
    if (!asked.isBefore(YearMonth.now(clock))) {
      throw Problem.ofField(AuditRoundError.SECTOR_MONTH_RUNNING, "month", month);
    }
    return asked;
  }

  /** Looks at what is committed by now; the unique key stands behind it. */
  private void requireFirst(String region, SendFeedback command) {
    boolean sent =
        !database
            .query(
                "select 1 from sector_notice where place_code = ? and feedback_month = ?"
                    + " and domain_code = ? for update",
                row -> 1,
                region,
                command.month(),
                command.domainCode())
            .isEmpty();
    if (sent) {
      throw Problem.ofField(AuditRoundError.SECTOR_FEEDBACK_SENT, "month", command.month());
    }
  }

  private void requireSomethingFound(YearMonth month, String domain) {
    boolean found =
        findings.byDomain(month.atDay(1), month.atEndOfMonth()).stream()
            .map(DomainFindings::domainCode)
            .anyMatch(domain::equals);
    if (!found) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "domainCode");
    }
  }
}
