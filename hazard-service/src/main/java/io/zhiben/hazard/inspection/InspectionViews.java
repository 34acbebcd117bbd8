package io.zhiben.hazard.inspection;

import io.zhiben.contracts.access.Right;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.hazard.hazard.Casebook;
import io.zhiben.hazard.hazard.HazardSummary;
import io.zhiben.hazard.inspection.InspectionView.Action;
import io.zhiben.hazard.inspection.InspectionView.InspectionLink;
import io.zhiben.hazard.inspection.InspectionView.Revisited;
import io.zhiben.hazard.inspection.RecordInspection.Participant;
import io.zhiben.hazard.photo.PhotoAlbum;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Shows inspections to the caller. */
@ApplicationScoped
class InspectionViews {
  private final RegionTree regions;
  private final Inspections inspections;
  private final InspectionFile file;
  private final ChecklistUse checklists;
  private final Casebook casebook;
  private final PhotoAlbum album;

  InspectionViews(
      RegionTree regions,
      Inspections inspections,
      InspectionFile file,
      ChecklistUse checklists,
      Casebook casebook,
      PhotoAlbum album) {
    this.album = album;
    this.casebook = casebook;
    this.regions = regions;
    this.inspections = inspections;
    this.file = file;
    this.checklists = checklists;
  }

  InspectionRow row(Inspection inspection) {
    return new InspectionRow(
        inspection.id(),
        inspection.version(),
        inspection.number(),
        inspection.enterpriseId(),
        inspection.enterpriseName(),
        inspection.place().code(),
        regionName(inspection),
        inspection.kind(),
        inspection.mode(),
        inspection.inspectedOn(),
        inspection.leaderPost(),
        inspection.ledByPrincipal(),
        inspection.confirmedAt(),
        inspection.findings(),
        inspection.findings() == 0,
        inspection.agencyCode(),
        inspection.selection(),
        inspection.department());
  }

  InspectionView of(Inspection inspection, List<HazardSummary> hazards) {
    boolean supervising = InspectionPolicy.isSupervisingSide(CurrentCaller.get());
    List<Participant> participants =
        inspection.kind() == InspectionKind.JOINT
            ? file.participantsOf(inspection.id()).stream()
                .map(InspectionParticipant::participant)
                .toList()
            : List.of();
    return new InspectionView(
        inspection.id(),
        inspection.version(),
        inspection.number(),
        inspection.enterpriseId(),
        inspection.enterpriseName(),
        inspection.place().code(),
        regionName(inspection),
        inspection.kind(),
        inspection.mode(),
        inspection.selection(),
        inspection.circumstances(),
        inspection.inspectedOn(),
        inspection.leaderPost(),
        inspection.ledByPrincipal(),
        inspection.confirmedAt(),
        inspection.note(),
        CurrentCaller.get().may(Right.DRAW_READ) ? inspection.drawId() : null,
        inspection.findings(),
        inspection.findings() == 0,
        inspection.agencyCode(),
        inspection.recordedAt(),
        hazards,
        actions(inspection, participants),
        inspection.department(),
        participants,
        checklists.of(inspection),
        supervising ? supervised(inspection) : null,
        supervising ? inspection.verdict() : null,
        supervising
            ? inspections.supervising(inspection.id()).stream()
                .map(one -> link(one, one.verdict()))
                .toList()
            : List.of(),
        inspection.checker(),
        inspection.kind() == InspectionKind.GUIDANCE
            ? file.adviceOf(inspection.id()).stream().map(InspectionAdvice::view).toList()
            : List.of(),
        supervising ? inspection.topics() : Set.of(),
        supervising ? revisited(inspection) : null,
        album.of(inspection.id()),
        file.photosOf(inspection.id()).stream().filter(ItemPhoto::owed).count(),
        inspection.remote(),
        inspection.analysis());
  }

  private Revisited revisited(Inspection inspection) {
    return inspection.revisits() == null
        ? null
        : casebook
            .find(inspection.revisits())
            .map(hazard -> new Revisited(hazard.id(), hazard.number()))
            .orElse(null);
  }

  private InspectionLink supervised(Inspection inspection) {
    return inspection.supervises() == null
        ? null
        : inspections
            .findByIdOptional(inspection.supervises())
            .map(one -> link(one, null))
            .orElse(null);
  }

  private static InspectionLink link(Inspection inspection, Verdict verdict) {
    return new InspectionLink(
        inspection.id(), inspection.number(), inspection.inspectedOn(), verdict);
  }

  private static List<Action> actions(Inspection inspection, List<Participant> participants) {
    Caller caller = CurrentCaller.get();
    List<Action> actions = new ArrayList<>();
    if (inspection.awaitsConfirmation() && caller.may(Right.SELF_CHECK_CONFIRM)) {
      actions.add(Action.CONFIRM);
    }
    if (!caller.may(Right.INSPECTION_RECORD)) {
      return actions;
    }
    Set<String> parties =
        JointPolicy.parties(
            inspection.department(), participants.stream().map(Participant::department).toList());
    if (JointPolicy.mayAdd(inspection.kind(), parties, caller)) {
      actions.add(Action.ADD_FINDINGS);
    }
    if (SupervisionPolicy.permits(inspection, caller)) {
      actions.add(Action.SUPERVISE);
    }
    if (EvidenceRules.mayAddPhotos(inspection, parties, caller)) {
      actions.add(Action.ADD_PHOTO);
    }
    return actions;
  }

  private String regionName(Inspection inspection) {
    String code = inspection.place().code();
    return regions.find(code).map(RegionState::name).orElse(code);
  }
}
