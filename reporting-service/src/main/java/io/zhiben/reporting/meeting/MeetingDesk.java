package io.zhiben.reporting.meeting;

import io.zhiben.plans.PlanPack.Unit;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.meeting.MeetingCommands.Kinds;
import io.zhiben.reporting.meeting.MeetingCommands.MeetingKind;
import io.zhiben.reporting.meeting.MeetingCommands.Minute;
import io.zhiben.reporting.meeting.MeetingCommands.Plan;
import io.zhiben.reporting.meeting.MeetingCommands.Resolve;
import io.zhiben.reporting.plan.PlanAccess;
import io.zhiben.reporting.plan.StoredPlan;
import io.zhiben.reporting.plan.UnitOf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Plans meetings, takes their minutes and what they resolved. */
@ApplicationScoped
class MeetingDesk {
  private static final String ENTITY = "Meeting";

  private final Meetings meetings;
  private final Resolutions resolutions;
  private final Topics topics;
  private final MeetingViews views;
  private final MeetingKinds kinds;
  private final ResolutionNotes notes;
  private final PlanAccess plans;
  private final RegionTree regions;
  private final Preconditions preconditions;
  private final AuditTrail audit;
  private final Clock clock;

  MeetingDesk(
      Meetings meetings,
      Resolutions resolutions,
      Topics topics,
      MeetingViews views,
      MeetingKinds kinds,
      ResolutionNotes notes,
      PlanAccess plans,
      RegionTree regions,
      Preconditions preconditions,
      AuditTrail audit,
      Clock clock) {
    this.meetings = meetings;
    this.resolutions = resolutions;
    this.topics = topics;
    this.views = views;
    this.kinds = kinds;
    this.notes = notes;
    this.plans = plans;
    this.regions = regions;
    this.preconditions = preconditions;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  MeetingKinds.Kept kinds() {
    String region = CurrentCaller.get().region();
    return new MeetingKinds.Kept(kinds.version(region), kinds.of(regions.placeOf(region)));
  }

  @Transactional
  MeetingKinds.Kept setKinds(Kinds command) {
    String region = CurrentCaller.get().region();
    Place place = regions.placeOf(region);
    long codes = command.kinds().stream().map(MeetingKind::code).distinct().count();
    if (codes < command.kinds().size()) {
      throw Problem.ofField(MeetingError.MEETING_KIND_UNKNOWN, "kinds");
    }
    preconditions.requireMatch(kinds.versionForWriting(region));
    Kinds before = new Kinds(kinds.of(place));
    kinds.set(region, command.kinds());
    audit.record("meeting-kinds.set", "MeetingKinds", region, region, before, command);
    return kinds();
  }

  @Transactional
  MeetingView plan(Plan command) {
    Caller caller = CurrentCaller.get();
    Place place = regions.placeOf(caller.region());
    requireUsable(command, place, caller);
    Meeting made =
        new Meeting(
            place, MeetingPolicy.departmentOf(caller), command, caller.subject(), clock.instant());
    meetings.persist(made);
    meetings.flush();
    return told("meeting.plan", made, null);
  }

  @Transactional
  MeetingView change(UUID id, Plan command) {
    Meeting meeting = begin(id, MeetingVerb.CHANGE);
    requireUsable(command, meeting.place(), CurrentCaller.get());
    MeetingView before = views.of(meeting);
    meeting.change(command);
    meetings.flush();
    return told(MeetingVerb.CHANGE.action(), meeting, before);
  }

  @Transactional
  MeetingView minute(UUID id, Minute command) {
    Meeting meeting = begin(id, MeetingVerb.MINUTE);
    LocalDate day = command.heldOn() == null ? meeting.heldOn() : command.heldOn();
    if (day.isAfter(LocalDate.now(clock))) {
      throw Problem.ofField(MeetingError.MEETING_DAY_WRONG, "heldOn");
    }
    if (meeting.planId() != null) {
      requirePost(plans.require(meeting.planId(), null), command.chairPost());
    } else if (isSaid(command.chairPost())) {
      throw Problem.ofField(MeetingError.MEETING_POST_UNKNOWN, "chairPost");
    }
    MeetingView before = views.of(meeting);
    meeting.minute(command, day);
    meetings.flush();
    return told(MeetingVerb.MINUTE.action(), meeting, before);
  }

  /** Its topics wait for another meeting. */
  @Transactional
  MeetingView cancel(UUID id, String reason) {
    Meeting meeting = begin(id, MeetingVerb.CANCEL);
    MeetingView before = views.of(meeting);
    meeting.cancel(reason);
    topics
        .list("meetingId = ?1 and state = ?2", id, TopicState.SCHEDULED)
        .forEach(Topic::unschedule);
    meetings.flush();
    return told(MeetingVerb.CANCEL.action(), meeting, before);
  }

  @Transactional
  ResolutionView resolve(UUID id, Resolve command) {
    Meeting meeting = begin(id, MeetingVerb.RESOLVE);
    if (command.deadline().isBefore(LocalDate.now(clock))) {
      throw Problem.ofField(MeetingError.MEETING_DAY_WRONG, "deadline");
    }
    Place owner = owner(meeting, command);
    Topic topic = command.topicId() == null ? null : topicOf(meeting, command.topicId());
    int no = Math.toIntExact(resolutions.count("meetingId", id)) + 1;
    Resolution made = new Resolution(owner, meeting, no, command);
    resolutions.persist(made);
    if (topic != null) {
      topic.resolved(made.id());
    }
    // the meeting's version grows with what it resolved: two who add at once don't number alike
    meetings.getEntityManager().lock(meeting, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    resolutions.flush();
    notes.given(made);
    ResolutionView view = views.of(made);
    audit.record(
        MeetingVerb.RESOLVE.action(), "Resolution", made.id(), made.place().code(), null, view);
    return view;
  }

  private Place owner(Meeting meeting, Resolve command) {
    if (command.regionCode() == null) {
      return meeting.place();
    }
    // a place that isn't below answers like one that isn't there
    return regions
        .find(command.regionCode())
        .map(region -> Place.of(region.place()))
        .filter(place -> place.isWithin(meeting.place().code()))
        .orElseThrow(() -> Problem.ofField(MeetingError.RESOLUTION_OWNER_UNKNOWN, "regionCode"));
  }

  private Topic topicOf(Meeting meeting, UUID id) {
    Topic topic = topics.requireForWriting(id);
    if (!meeting.id().equals(topic.meetingId())) {
      throw Problem.notFound();
    }
    return topic;
  }

  private Meeting begin(UUID id, MeetingVerb verb) {
    Meeting meeting = meetings.requireForWriting(id);
    MeetingPolicy.permit(verb, meeting.standing(), CurrentCaller.get());
    preconditions.requireMatch(meeting.version());
    return meeting;
  }

  private void requireUsable(Plan command, Place place, Caller caller) {
    if (!kinds.knows(place, command.kind())) {
      throw Problem.ofField(MeetingError.MEETING_KIND_UNKNOWN, "kind");
    }
    if (command.planId() == null) {
      if (command.unitId() != null) {
        throw Problem.ofField(MeetingError.MEETING_UNIT_UNKNOWN, "planId");
      }
      if (isSaid(command.chairPost())) {
        throw Problem.ofField(MeetingError.MEETING_POST_UNKNOWN, "planId");
      }
      return;
    }
    StoredPlan plan = plans.require(command.planId(), null);
    Unit unit =
        plan.pack()
            .unit(command.unitId() == null ? "" : command.unitId())
            .orElseThrow(() -> Problem.ofField(MeetingError.MEETING_UNIT_UNKNOWN, "unitId"));
    if (!UnitOf.actsFor(plan, unit, caller) && !UnitOf.isOffice(plan, caller)) {
      throw Problem.of(MeetingError.MEETING_NOT_YOURS);
    }
    requirePost(plan, command.chairPost());
  }

  private static void requirePost(StoredPlan plan, String id) {
    if (isSaid(id) && plan.pack().posts().stream().noneMatch(post -> post.id().equals(id))) {
      throw Problem.ofField(MeetingError.MEETING_POST_UNKNOWN, "chairPost");
    }
  }

  private static boolean isSaid(String text) {
    return text != null && !text.isBlank();
  }

  private MeetingView told(String action, Meeting meeting, MeetingView before) {
    MeetingView after = views.of(meeting);
    audit.record(action, ENTITY, meeting.id(), meeting.place().code(), before, after);
    return after;
  }
}
