package io.zhiben.hazard.assessment;

import io.zhiben.contracts.access.Right;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.assessment.AssessmentCommands.AssessUnit;
import io.zhiben.hazard.assessment.AssessmentCommands.GivePoints;
import io.zhiben.hazard.assessment.AssessmentCommands.ReviseAssessment;
import io.zhiben.hazard.assessment.AssessmentForm.AssessmentItem;
import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.hazard.enforcement.UnitFigures;
import io.zhiben.hazard.enforcement.UnitFigures.UnitKind;
import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Scores units, scores them anew, and shows it within the caller's scope. */
@ApplicationScoped
class AssessmentDesk {
  private static final int FIRST_YEAR = 2000;

  private final Assessments assessments;
  private final UnitFigures figures;
  private final TenantSettings settings;
  private final RegionTree tree;
  private final RegionCondition regions;
  private final Listings listings;
  private final Preconditions preconditions;
  private final AuditTrail audit;
  private final Clock clock;

  AssessmentDesk(
      Assessments assessments,
      UnitFigures figures,
      TenantSettings settings,
      RegionTree tree,
      RegionCondition regions,
      Listings listings,
      Preconditions preconditions,
      AuditTrail audit,
      Clock clock) {
    this.assessments = assessments;
    this.figures = figures;
    this.settings = settings;
    this.tree = tree;
    this.regions = regions;
    this.listings = listings;
    this.preconditions = preconditions;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  AssessmentView get(UUID id) {
    return view(assessments.require(id));
  }

  @Transactional
  Page<AssessmentView> list(String region, UnitKind kind, String unit, PageRequest page) {
    return listings
        .of(EnforcementAssessment.class)
        .where(regions.within(region), "region", region)
        .where("e.unitKind = :kind", "kind", kind)
        .where("e.unit = :unit", "unit", unit)
        .sortable("toOn", "e.toOn")
        .sortable("points", "e.points")
        .fetch(page)
        .map(this::view);
  }

  @Transactional
  AssessmentView assess(AssessUnit command) {
    Caller caller = CurrentCaller.get();
    if (command.from().getYear() < FIRST_YEAR) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "from");
    }
    if (command.to().isBefore(command.from())) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "to");
    }
    if (command.to().isAfter(LocalDate.now(clock))) {
      throw Problem.ofField(HazardError.DATE_IN_FUTURE, "to");
    }
    Place place = placeOf(command, caller);
    List<AssessedItem> items =
        score(
            settings.at(tree.placeOf(caller.region()), AssessmentForm.SETTING).items(),
            command.points());
    EnforcementAssessment assessment =
        new EnforcementAssessment(
            place,
            caller.region(),
            command,
            new AssessmentContent(
                items, figures.of(command.kind(), command.unit(), command.from(), command.to())));
    assessment.by(caller.subject(), clock.instant());
    String key =
        String.join(
            "|",
            caller.region(),
            command.kind().name(),
            command.unit(),
            command.from().toString(),
            command.to().toString());
    if (!assessments.take(key, assessment.id())) {
      throw Problem.of(AssessmentError.UNIT_ASSESSED_ALREADY);
    }
    assessments.persist(assessment);
    return told("enforcement-assessment.assess", assessment, null);
  }

  @Transactional
  AssessmentView revise(UUID id, ReviseAssessment command) {
    EnforcementAssessment assessment = assessments.requireForWriting(id);
    // a unit reads what the office above scored, and changes nothing of it
    if (!mayRevise(assessment)) {
      throw Problem.of(CommonError.FORBIDDEN);
    }
    preconditions.requireMatch(assessment.version());
    AssessmentView before = view(assessment);
    List<AssessmentItem> form =
        assessment.items().stream()
            .map(item -> new AssessmentItem(item.code(), item.title(), item.most()))
            .toList();
    assessment.revise(score(form, command.points()), command.note());
    return told("enforcement-assessment.revise", assessment, before);
  }

  /** A town below the caller's place, or a department of it. */
  private Place placeOf(AssessUnit command, Caller caller) {
    if (command.kind() == UnitKind.DEPARTMENT) {
      return tree.placeOf(caller.region());
    }
    Place place =
        tree.find(command.unit())
            .map(region -> Place.of(region.place()))
            .orElseThrow(() -> Problem.ofField(CommonError.INVALID_FIELD, "unit"));
    if (!place.isWithin(caller.region())) {
      throw Problem.ofField(CommonError.OUTSIDE_SCOPE, "unit");
    }
    if (command.unit().equals(caller.region())) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "unit");
    }
    return place;
  }

  private static List<AssessedItem> score(List<AssessmentItem> form, List<GivePoints> points) {
    Map<String, Integer> at = new HashMap<>();
    for (int i = 0; i < points.size(); i++) {
      if (at.put(points.get(i).code(), i) != null) {
        throw Problem.ofField(AssessmentError.ASSESSMENT_POINTS_WRONG, "points[" + i + "].code");
      }
    }
    List<AssessedItem> items = new ArrayList<>();
    for (AssessmentItem item : form) {
      Integer index = at.remove(item.code());
      if (index == null) {
        throw Problem.ofField(AssessmentError.ASSESSMENT_POINTS_WRONG, "points");
      }
      GivePoints given = points.get(index);
      if (given.points() > item.most()) {
        throw Problem.ofField(
            AssessmentError.ASSESSMENT_POINTS_WRONG, "points[" + index + "].points");
      }
      items.add(
          new AssessedItem(item.code(), item.title(), item.most(), given.points(), given.note()));
    }
    if (!at.isEmpty()) {
      int unknown = at.values().iterator().next();
      throw Problem.ofField(
          AssessmentError.ASSESSMENT_POINTS_WRONG, "points[" + unknown + "].code");
    }
    return items;
  }

  private boolean mayRevise(EnforcementAssessment assessment) {
    Caller caller = CurrentCaller.get();
    return caller.may(Right.ENFORCEMENT_ASSESS) && caller.region().equals(assessment.authority());
  }

  private AssessmentView told(
      String action, EnforcementAssessment assessment, AssessmentView before) {
    assessments.flush();
    AssessmentView after = view(assessment);
    audit.record(
        action, "EnforcementAssessment", assessment.id(), assessment.place().code(), before, after);
    return after;
  }

  private AssessmentView view(EnforcementAssessment assessment) {
    AssessmentView bare = assessment.view(null, false);
    String name =
        bare.kind() == UnitKind.TOWN
            ? tree.find(bare.unit()).map(RegionState::name).orElse(bare.unit())
            : bare.unit();
    return assessment.view(name, mayRevise(assessment));
  }
}
