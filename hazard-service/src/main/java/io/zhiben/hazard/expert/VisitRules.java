package io.zhiben.hazard.expert;

import io.zhiben.hazard.EntryWindow;
import io.zhiben.hazard.criteria.CitedClause;
import io.zhiben.hazard.criteria.CriteriaBooks;
import io.zhiben.hazard.expert.EngagementBook.EngagedEnterprises;
import io.zhiben.hazard.expert.ExpertCommands.GiveOpinion;
import io.zhiben.hazard.expert.ExpertCommands.SubmitVisit;
import io.zhiben.hazard.expert.ExpertCommands.VisitContent;
import io.zhiben.hazard.expert.ExpertEnums.ProviderKind;
import io.zhiben.hazard.hazard.ClauseRule;
import io.zhiben.hazard.hazard.HazardReports;
import io.zhiben.hazard.hazard.HazardSummary;
import io.zhiben.hazard.inspection.RecordedInspections;
import io.zhiben.hazard.inspection.RecordedInspections.RecordedInspection;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What must hold before a report is taken. */
@ApplicationScoped
class VisitRules {
  @Inject EngagedEnterprises enterprises;
  @Inject Experts experts;
  @Inject ExpertVisits visits;
  @Inject Declarations declarations;
  @Inject RecordedInspections inspections;
  @Inject HazardReports hazards;
  @Inject CriteriaBooks criteria;
  @Inject ClauseRule clauses;
  @Inject EntryWindow window;

  void requireHandsIn(Provider provider) {
    if (!EngagementViews.handsIn(CurrentCaller.get(), provider)) {
      throw Problem.of(ExpertError.VISIT_NOT_YOURS);
    }
  }

  /** The visit lies within what was engaged, and nothing stands against those who came. */
  void requireFits(Engagement engagement, SubmitVisit command, ExpertRules rules) {
    engagement.requireOpen();
    requireHandsIn(engagement.provider());
    window.require(command.visitedOn(), "visitedOn");
    if (!engagement.covers(command.visitedOn())) {
      throw Problem.ofField(ExpertError.VISIT_OUTSIDE_ENGAGEMENT, "visitedOn");
    }
    if (!enterprises.has(engagement.id(), command.enterpriseId())) {
      throw Problem.ofField(ExpertError.VISIT_OUTSIDE_ENGAGEMENT, "enterpriseId");
    }
    command.expertIds().forEach(id -> requireExpert(engagement, id));
    declarations.requireClear(
        engagement, command.enterpriseId(), command.expertIds(), rules, command.visitedOn());
    if (command.inspectionId() != null) {
      requireInspection(engagement, command);
    }
  }

  private void requireExpert(Engagement engagement, UUID id) {
    Expert expert = experts.require(id);
    boolean foreign =
        switch (engagement.provider().kind()) {
          case AGENCY -> !engagement.provider().code().equals(expert.agencyCode());
          case EXPERT -> !id.equals(engagement.expertId());
          case BENCHMARK -> true;
        };
    if (foreign) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "expertIds");
    }
    if (expert.retired()) {
      throw Problem.ofField(ExpertError.EXPERT_RETIRED, "expertIds", expert.code());
    }
  }

  private void requireInspection(Engagement engagement, SubmitVisit command) {
    RecordedInspection made =
        inspections.find(command.inspectionId()).orElseThrow(Problem::notFound);
    String agency =
        engagement.provider().kind() == ProviderKind.AGENCY ? engagement.provider().code() : null;
    boolean fits =
        made.expert()
            && made.enterpriseId().equals(command.enterpriseId())
            && made.inspectedOn().equals(command.visitedOn())
            && Objects.equals(made.agencyCode(), agency);
    if (!fits) {
      throw Problem.ofField(ExpertError.INSPECTION_NOT_OF_VISIT, "inspectionId");
    }
    if (visits.count("inspectionId", command.inspectionId()) > 0) {
      throw Problem.ofField(ExpertError.INSPECTION_REPORTED_ALREADY, "inspectionId");
    }
  }

  /** The clauses of the opinions as they read now, null for those that cite none. */
  List<CitedClause> requireContent(
      VisitContent content, UUID inspectionId, LocalDate day, Place place) {
    for (int i = 0; i < content.explainedSets().size(); i++) {
      String set = content.explainedSets().get(i);
      if (!criteria.holding(set, place).lists(set)) {
        throw Problem.ofField(CommonError.INVALID_FIELD, "report.explainedSets[" + i + "]");
      }
    }
    Set<UUID> found =
        inspectionId == null
            ? Set.of()
            : hazards.ofInspection(inspectionId).stream()
                .map(HazardSummary::id)
                .collect(Collectors.toSet());
    List<CitedClause> cited = new ArrayList<>();
    for (int i = 0; i < content.opinions().size(); i++) {
      GiveOpinion opinion = content.opinions().get(i);
      String field = "report.opinions[" + i + "].";
      if (opinion.findingId() != null && !found.contains(opinion.findingId())) {
        throw Problem.notFound();
      }
      cited.add(clauses.cited(opinion.clauseId(), field + "clauseId", day, place));
    }
    return cited;
  }
}
