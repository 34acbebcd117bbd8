package io.zhiben.hazard.expert;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.expert.EngagementBook.EngagedEnterprises;
import io.zhiben.hazard.expert.EngagementView.DeclarationView;
import io.zhiben.hazard.expert.ExpertCommands.DeclareConflict;
import io.zhiben.hazard.expert.ExpertCommands.ExpertReason;
import io.zhiben.hazard.expert.ExpertEnums.Relation;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Takes declarations of conflicts of interest, and lifts those that were mistaken. */
@ApplicationScoped
class ConflictDesk {
  @Inject Engagements engagements;
  @Inject EngagedEnterprises enterprises;
  @Inject Experts experts;
  @Inject Declarations declarations;
  @Inject ExpertRuleBook rules;
  @Inject AuditTrail audit;
  @Inject Database database;
  @Inject Clock clock;

  @Transactional
  DeclarationView declare(UUID engagementId, DeclareConflict command) {
    Engagement engagement = engagements.require(engagementId);
    engagement.requireOpen();
    if (!enterprises.has(engagementId, command.enterpriseId())) {
      throw Problem.notFound();
    }
    if (command.expertId() != null) {
      experts.require(command.expertId());
    }
    LocalDate today = LocalDate.now(clock);
    requireUntil(command, today);
    ConflictDeclaration declared =
        new ConflictDeclaration(engagement, command, rules.of(engagement.place()), today);
    declared.declaredBy(CurrentCaller.get().subject(), clock.instant());
    declarations.persistAndFlush(declared);
    DeclarationView made = EngagementViews.view(declared);
    audit.record(
        "expert-conflict.declare",
        "ConflictDeclaration",
        made.id(),
        engagement.place().code(),
        null,
        made);
    return made;
  }

  private static void requireUntil(DeclareConflict command, LocalDate today) {
    if (command.until() == null) {
      return;
    }
    if (command.relation() == Relation.NONE) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "until");
    }
    if (command.until().isAfter(today)) {
      throw Problem.ofField(HazardError.DATE_IN_FUTURE, "until");
    }
  }

  @Transactional
  DeclarationView lift(UUID engagementId, UUID id, ExpertReason command) {
    Engagement engagement = engagements.require(engagementId);
    // lifted once: whoever comes second waits here and then reads that it is done
    database.query("select 1 from conflict_declaration where id = ? for update", row -> 1, id);
    ConflictDeclaration declared =
        declarations
            .findByIdOptional(id)
            .filter(one -> one.engagementId().equals(engagementId))
            .orElseThrow(Problem::notFound);
    DeclarationView before = EngagementViews.view(declared);
    declared.lift(command.reason().strip(), CurrentCaller.get().subject(), clock.instant());
    declarations.flush();
    DeclarationView after = EngagementViews.view(declared);
    audit.record(
        "expert-conflict.lift",
        "ConflictDeclaration",
        id,
        engagement.place().code(),
        before,
        after);
    return after;
  }
}
