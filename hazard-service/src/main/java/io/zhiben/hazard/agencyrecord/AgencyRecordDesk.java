package io.zhiben.hazard.agencyrecord;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.agencyrecord.AgencyComplaint.ComplaintView;
import io.zhiben.hazard.agencyrecord.AgencyQualification.QualificationView;
import io.zhiben.hazard.agencyrecord.AgencyRecordCommands.AnswerComplaint;
import io.zhiben.hazard.agencyrecord.AgencyRecordCommands.EndQualification;
import io.zhiben.hazard.agencyrecord.AgencyRecordCommands.RecordComplaint;
import io.zhiben.hazard.agencyrecord.AgencyRecordCommands.RecordQualification;
import io.zhiben.hazard.seal.PersonalMarks;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Keeps what agencies are qualified for and what is complained of. */
@ApplicationScoped
class AgencyRecordDesk {
  private final AgencyQualifications qualifications;
  private final AgencyComplaints complaints;
  private final RegionTree regions;
  private final Preconditions preconditions;
  private final AuditTrail audit;
  private final Clock clock;

  AgencyRecordDesk(
      AgencyQualifications qualifications,
      AgencyComplaints complaints,
      RegionTree regions,
      Preconditions preconditions,
      AuditTrail audit,
      Clock clock) {
    this.qualifications = qualifications;
    this.complaints = complaints;
    this.regions = regions;
    this.preconditions = preconditions;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  QualificationView record(RecordQualification command) {
    requireNobodyNamed(command.agencyName(), "agencyName");
    Place place = regions.placeOf(CurrentCaller.get().region());
    String number = command.number().strip();
    if (qualifications.count(
            "agencyCode = ?1 and number = ?2 and place.code = ?3",
            command.agencyCode(),
            number,
            place.code())
        > 0) {
      throw Problem.ofField(AgencyRecordError.AGENCY_QUALIFICATION_EXISTS, "number", number);
    }
    AgencyQualification one =
        new AgencyQualification(place, command, CurrentCaller.get().subject(), clock.instant());
    qualifications.persist(one);
    qualifications.flush();
    QualificationView made = one.view(today());
    audit.record(
        "agency-qualification.record", "AgencyQualification", one.id(), place.code(), null, made);
    return made;
  }

  @Transactional
  QualificationView end(UUID id, EndQualification command) {
    requireNobodyNamed(command.reason(), "reason");
    AgencyQualification one = qualifications.require(id);
    preconditions.requireMatch(one.version());
    QualificationView before = one.view(today());
    one.end(command.reason().strip(), today());
    qualifications.flush();
    QualificationView after = one.view(today());
    audit.record(
        "agency-qualification.end", "AgencyQualification", id, one.place().code(), before, after);
    return after;
  }

  @Transactional
  ComplaintView record(RecordComplaint command) {
    requireNobodyNamed(command.agencyName(), "agencyName");
    requireNobodyNamed(command.description(), "description");
    if (command.receivedOn().isAfter(today())) {
      throw Problem.ofField(HazardError.DATE_IN_FUTURE, "receivedOn");
    }
    Place place = regions.placeOf(CurrentCaller.get().region());
    AgencyComplaint one =
        new AgencyComplaint(place, command, CurrentCaller.get().subject(), clock.instant());
    complaints.persist(one);
    complaints.flush();
    ComplaintView made = one.view();
    audit.record("agency-complaint.record", "AgencyComplaint", one.id(), place.code(), null, made);
    return made;
  }

  @Transactional
  ComplaintView answer(UUID id, AnswerComplaint command) {
    requireNobodyNamed(command.answer(), "answer");
    AgencyComplaint one = complaints.require(id);
    preconditions.requireMatch(one.version());
    ComplaintView before = one.view();
    one.answer(
        command.upheld(), command.answer().strip(), CurrentCaller.get().subject(), clock.instant());
    complaints.flush();
    ComplaintView after = one.view();
    audit.record(
        "agency-complaint.answer", "AgencyComplaint", id, one.place().code(), before, after);
    return after;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static void requireNobodyNamed(String text, String field) {
    if (PersonalMarks.in(text)) {
      throw Problem.ofField(AgencyRecordError.AGENCY_RECORD_NAMES_PERSON, field);
    }
  }
}
