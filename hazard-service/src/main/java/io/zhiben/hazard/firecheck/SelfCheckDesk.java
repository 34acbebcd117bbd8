package io.zhiben.hazard.firecheck;

import io.zhiben.hazard.EntryWindow;
import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.firecheck.SelfCheckCommands.BeginSelfCheck;
import io.zhiben.hazard.firecheck.SelfCheckCommands.RecordPart;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** Begins months and records their parts, each in one transaction with its audit row. */
@ApplicationScoped
class SelfCheckDesk {
  private final SelfChecks checks;
  private final SelfCheckQueries views;
  private final EnterpriseDirectory directory;
  private final EntryWindow window;
  private final Preconditions preconditions;
  private final AuditTrail audit;
  private final Clock clock;

  SelfCheckDesk(
      SelfChecks checks,
      SelfCheckQueries views,
      EnterpriseDirectory directory,
      EntryWindow window,
      Preconditions preconditions,
      AuditTrail audit,
      Clock clock) {
    this.checks = checks;
    this.views = views;
    this.directory = directory;
    this.window = window;
    this.preconditions = preconditions;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  FireSelfCheckView begin(BeginSelfCheck command) {
    ListedEnterprise enterprise = directory.requireForWriting(command.enterpriseId());
    YearMonth month = YearMonth.parse(command.month());
    LocalDate today = LocalDate.now(clock);
    if (month.isAfter(YearMonth.from(today))) {
      throw Problem.ofField(HazardError.DATE_IN_FUTURE, "month");
    }
    window.require(month.equals(YearMonth.from(today)) ? today : month.atEndOfMonth(), "month");
    FireSelfCheck check = new FireSelfCheck(enterprise, month);
    if (!checks.isFirst(enterprise.id(), check.month(), check.id())) {
      throw Problem.of(FireCheckError.SELF_CHECK_BEGUN_ALREADY);
    }
    checks.persist(check);
    return told("fire-self-check.begin", check, null);
  }

  @Transactional
  FireSelfCheckView say(UUID id, RecordPart command) {
    FireSelfCheck check = checks.requireForWriting(id);
    preconditions.requireMatch(check.version());
    LocalDate today = LocalDate.now(clock);
    check.requireDay(command.doneOn(), today);
    FireSelfCheckView before = views.of(check);
    List<FireSelfPart> parts = checks.parts(id);
    FireSelfPart part =
        parts.stream().filter(one -> one.part() == command.part()).findFirst().orElse(null);
    boolean first = part == null;
    if (first) {
      part = new FireSelfPart(id, command.part());
    }
    part.say(command, CurrentCaller.get().subject(), clock.instant());
    if (first) {
      checks.add(part);
    }
    check.has(parts.size() + (first ? 1 : 0), today);
    checks.flush();
    if (check.version() == before.version()) {
      // only the part was said anew: whoever read it before has not seen that
      checks.grow(check);
    }
    return told("fire-self-check.record", check, before);
  }

  private FireSelfCheckView told(String action, FireSelfCheck check, FireSelfCheckView before) {
    checks.flush();
    FireSelfCheckView after = views.of(check);
    audit.record(action, "FireSelfCheck", check.id(), check.place().code(), before, after);
    return after;
  }
}
