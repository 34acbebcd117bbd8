package io.zhiben.hazard.tipoff;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.EntryWindow;
import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.hazard.Finding;
import io.zhiben.hazard.hazard.HazardReports;
import io.zhiben.hazard.hazard.HazardSummary;
import io.zhiben.hazard.hazard.Origin;
import io.zhiben.hazard.hazard.Source;
import io.zhiben.hazard.tipoff.TipOffCommands.FoundHazard;
import io.zhiben.hazard.tipoff.TipOffCommands.Verify;
import io.zhiben.hazard.tipoff.TipOffViews.TipOffView;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Officers look whether it is so (D-055, Y-232), by the re-edited text alone. What they find is
 * reported as a hazard, or linked to one that another source has found.
 */
@ApplicationScoped
class VerificationDesk {
  private final TipOffs tipOffs;
  private final TermsBook terms;
  private final EnterpriseDirectory directory;
  private final EntryWindow window;
  private final HazardReports hazards;
  private final TipOffViews views;
  private final Preconditions preconditions;
  private final AuditTrail audit;
  private final Clock clock;

  VerificationDesk(
      TipOffs tipOffs,
      TermsBook terms,
      EnterpriseDirectory directory,
      EntryWindow window,
      HazardReports hazards,
      TipOffViews views,
      Preconditions preconditions,
      AuditTrail audit,
      Clock clock) {
    this.tipOffs = tipOffs;
    this.terms = terms;
    this.directory = directory;
    this.window = window;
    this.hazards = hazards;
    this.views = views;
    this.preconditions = preconditions;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  TipOffView verify(UUID id, Verify command) {
    TipOff tipOff = tipOffs.require(id);
    preconditions.requireMatch(tipOff.version());
    tipOff.requireVerifiable();
    requireFit(command);
    TipOffSnapshot before = TipOffSnapshot.of(tipOff);
    UUID hazard = hazardOf(tipOff, command);
    tipOff.verify(
        command.outcome(),
        command.note().strip(),
        hazard,
        CurrentCaller.get().subject(),
        clock.instant(),
        terms.due(terms.of(tipOff.place()).feedbackDays()));
    tipOffs.flush();
    audit.record(
        "tip-off.verify", "TipOff", id, tipOff.place().code(), before, TipOffSnapshot.of(tipOff));
    return views.of(tipOff);
  }

  private static void requireFit(Verify command) {
    boolean both = command.hazardId() != null && command.finding() != null;
    boolean any = command.hazardId() != null || command.finding() != null;
    if (both || any && command.outcome() == Outcome.UNFOUNDED) {
      throw Problem.ofField(TipOffError.TIP_OFF_FINDING_MISMATCH, "outcome");
    }
  }

  private UUID hazardOf(TipOff tipOff, Verify command) {
    if (command.hazardId() != null) {
      return hazards.find(command.hazardId()).orElseThrow(Problem::notFound).id();
    }
    return command.finding() == null ? null : report(tipOff, command);
  }

  private UUID report(TipOff tipOff, Verify command) {
    UUID enterpriseId =
        command.enterpriseId() == null ? tipOff.enterpriseId() : command.enterpriseId();
    if (enterpriseId == null) {
      throw Problem.ofField(TipOffError.TIP_OFF_NEEDS_ENTERPRISE, "enterpriseId");
    }
    ListedEnterprise enterprise = directory.requireForWriting(enterpriseId);
    FoundHazard found = command.finding();
    window.require(found.foundOn(), "finding.foundOn");
    List<HazardSummary> reported =
        hazards.report(
            enterprise,
            List.of(
                new Finding(
                    found.description(), found.place(), found.suggestedLevel(), null, false)),
            new Origin(Source.TIP_OFF, null, null, found.foundOn(), null),
            Right.TIP_OFF_VERIFY);
    tipOff.about(enterprise.id(), enterprise.name());
    return reported.getFirst().id();
  }
}
