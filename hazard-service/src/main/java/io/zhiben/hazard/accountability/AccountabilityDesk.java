package io.zhiben.hazard.accountability;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.accountability.AccountabilityCommands.Conclude;
import io.zhiben.hazard.accountability.AccountabilityCommands.Open;
import io.zhiben.hazard.accountability.AccountabilityCommands.Transfer;
import io.zhiben.hazard.hazard.CaseFacts;
import io.zhiben.hazard.hazard.Casebook;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

/** Opens cases of accountability, hands them over and records what came of them. */
@ApplicationScoped
class AccountabilityDesk {
  private final AccountabilityCases cases;
  private final AccountabilityViews views;
  private final TransferPapers papers;
  private final Casebook casebook;
  private final Database database;
  private final Preconditions preconditions;
  private final AuditTrail audit;
  private final Clock clock;

  AccountabilityDesk(
      AccountabilityCases cases,
      AccountabilityViews views,
      TransferPapers papers,
      Casebook casebook,
      Database database,
      Preconditions preconditions,
      AuditTrail audit,
      Clock clock) {
    this.cases = cases;
    this.views = views;
    this.papers = papers;
    this.casebook = casebook;
    this.database = database;
    this.preconditions = preconditions;
    this.audit = audit;
    this.clock = clock;
  }

  /** What the audit trail keeps. */
  record Standing(
      String hazard,
      AccountabilityReason reason,
      AccountabilityState state,
      String unit,
      String recipient,
      UUID documentId,
      LocalDate concludedOn) {
    static Standing of(AccountabilityCase one) {
      return new Standing(
          one.hazardNumber(),
          one.reason(),
          one.state(),
          one.unit(),
          one.recipient(),
          one.documentId(),
          one.concludedOn());
    }
  }

  /** Once a hazard and reason. */
  @Transactional
  AccountabilityView open(Open command) {
    // orders two who open one at once; what is locked is read by the scoped query
    database.query("select 1 from hazard where id = ? for update", row -> 1, command.hazardId());
    CaseFacts hazard = casebook.require(command.hazardId());
    if (cases.isOpened(hazard.id(), command.reason())) {
      throw Problem.ofField(AccountabilityError.ACCOUNTABILITY_OPENED_ALREADY, "reason");
    }
    AccountabilityCase one =
        new AccountabilityCase(
            hazard,
            command.reason(),
            command.unit().strip(),
            command.facts().strip(),
            CurrentCaller.get().subject(),
            LocalDate.now(clock));
    cases.persist(one);
    cases.flush();
    record("open", one, null);
    return views.of(one);
  }

  @Transactional
  AccountabilityView transfer(UUID id, Transfer command) {
    return take(
        id,
        AccountabilityVerb.TRANSFER,
        one -> {
          String recipient = command.recipient().strip();
          one.transfer(
              recipient,
              papers.draft(one, recipient),
              CurrentCaller.get().subject(),
              LocalDate.now(clock));
        });
  }

  @Transactional
  AccountabilityView conclude(UUID id, Conclude command) {
    return take(
        id,
        AccountabilityVerb.CONCLUDE,
        one -> {
          if (command.concludedOn().isAfter(LocalDate.now(clock))) {
            throw Problem.ofField(HazardError.DATE_IN_FUTURE, "concludedOn");
          }
          if (command.concludedOn().isBefore(one.transferredOn())) {
            throw Problem.ofField(AccountabilityError.CONCLUDED_BEFORE_TRANSFER, "concludedOn");
          }
          one.conclude(
              command.outcome().strip(), CurrentCaller.get().subject(), command.concludedOn());
        });
  }

  private AccountabilityView take(
      UUID id, AccountabilityVerb verb, Consumer<AccountabilityCase> change) {
    AccountabilityCase one = cases.require(id);
    verb.permit(one.state(), CurrentCaller.get());
    preconditions.requireMatch(one.version());
    Standing before = Standing.of(one);
    change.accept(one);
    cases.flush();
    record(verb.name().toLowerCase(Locale.ROOT), one, before);
    return views.of(one);
  }

  private void record(String what, AccountabilityCase one, Standing before) {
    audit.record(
        "accountability." + what,
        "AccountabilityCase",
        one.id(),
        one.place().code(),
        before,
        Standing.of(one));
  }
}
