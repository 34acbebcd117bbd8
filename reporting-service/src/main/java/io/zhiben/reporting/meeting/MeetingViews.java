package io.zhiben.reporting.meeting;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.http.CallerLanguage;
import io.zhiben.platform.http.Listing;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Reads meetings, resolutions and topics within the caller's scope. */
@ApplicationScoped
class MeetingViews {
  private final Meetings meetings;
  private final Resolutions resolutions;
  private final Topics topics;
  private final ResolutionLog log;
  private final MeetingKinds kinds;
  private final SeenDepartments departments;
  private final Listings listings;
  private final RegionTree regions;
  private final CallerLanguage language;
  private final Clock clock;

  MeetingViews(
      Meetings meetings,
      Resolutions resolutions,
      Topics topics,
      ResolutionLog log,
      MeetingKinds kinds,
      SeenDepartments departments,
      Listings listings,
      RegionTree regions,
      CallerLanguage language,
      Clock clock) {
    this.meetings = meetings;
    this.resolutions = resolutions;
    this.topics = topics;
    this.log = log;
    this.kinds = kinds;
    this.departments = departments;
    this.listings = listings;
    this.regions = regions;
    this.language = language;
    this.clock = clock;
  }

  @Transactional
  MeetingView get(UUID id) {
    return of(meetings.require(id));
  }

  @Transactional
  Page<MeetingView> list(MeetingFilter filter, PageRequest page) {
    return listings
        .<Meeting>of(Meeting.class)
        .where("e.state = :state", "state", filter.state)
        .where("e.kind = :kind", "kind", filter.kind)
        .where("e.unitId = :unit", "unit", filter.unit)
        .where("e.heldOn >= :from", "from", filter.from)
        .where("e.heldOn <= :to", "to", filter.to)
        .sortable("heldOn", "e.heldOn")
        .defaultSort("-heldOn")
        .fetch(page)
        .map(meeting -> view(meeting, false));
  }

  @Transactional
  Page<ResolutionView> resolutions(ResolutionFilter filter, PageRequest page) {
    Caller caller = CurrentCaller.get();
    Listing<Resolution> listing =
        listings
            .<Resolution>of(Resolution.class)
            .where("e.state = :state", "state", filter.state)
            .where("e.meetingId = :meeting", "meeting", filter.meeting);
    if (filter.overdue != null) {
      String overdue = "(e.state = 'OPEN' and e.deadline < :today)";
      listing.where(filter.overdue ? overdue : "not " + overdue, "today", LocalDate.now(clock));
    }
    if (Boolean.TRUE.equals(filter.mine)) {
      listing.where("e.place.code = :own", "own", caller.region());
      if (MeetingPolicy.actsAsDepartment(caller)) {
        listing.where("e.department = :org", "org", caller.org());
      }
    }
    return listing
        .sortable("deadline", "e.deadline")
        .defaultSort("deadline")
        .fetch(page)
        .map(resolution -> view(resolution, false));
  }

  @Transactional
  ResolutionView resolution(UUID id) {
    return of(resolutions.require(id));
  }

  @Transactional
  Page<TopicView> topics(TopicFilter filter, PageRequest page) {
    return listings
        .<Topic>of(Topic.class)
        .where("e.state = :state", "state", filter.state)
        .where("e.meetingId = :meeting", "meeting", filter.meeting)
        .fetch(page)
        .map(MeetingViews::of);
  }

  @Transactional
  TopicView topic(UUID id) {
    return of(topics.require(id));
  }

  MeetingView of(Meeting meeting) {
    return view(meeting, true);
  }

  ResolutionView of(Resolution resolution) {
    return view(resolution, true);
  }

  static TopicView of(Topic topic) {
    boolean office = TopicDesk.handles(topic, CurrentCaller.get());
    return new TopicView(
        topic.id(),
        topic.version(),
        topic.place().code(),
        topic.source(),
        topic.hazardId(),
        topic.reference(),
        topic.content(),
        topic.department(),
        topic.state(),
        topic.meetingId(),
        topic.resolutionId(),
        topic.feedback(),
        topic.raisedAt(),
        topic.closedAt(),
        office && topic.state() == TopicState.RAISED,
        office && topic.state() != TopicState.ANSWERED);
  }

  private MeetingView view(Meeting meeting, boolean whole) {
    List<Resolution> resolved =
        whole ? resolutions.list("meetingId = ?1 order by no", meeting.id()) : List.of();
    List<Topic> put = whole ? topics.list("meetingId = ?1 order by id", meeting.id()) : List.of();
    return new MeetingView(
        meeting.id(),
        meeting.version(),
        meeting.place().code(),
        nameOf(meeting.place().code()),
        meeting.kind(),
        kindName(meeting),
        meeting.title(),
        meeting.planId(),
        meeting.unitId(),
        meeting.department(),
        meeting.chair(),
        meeting.heldOn(),
        meeting.state(),
        meeting.minutesNumber(),
        meeting.cancelReason(),
        whole ? meeting.agenda() : List.of(),
        whole ? meeting.attendees() : List.of(),
        whole ? meeting.minutes() : null,
        resolved.stream().map(resolution -> view(resolution, true)).toList(),
        put.stream().map(MeetingViews::of).toList(),
        whole ? MeetingPolicy.allowed(meeting.standing(), CurrentCaller.get()) : List.of(),
        meeting.chairPost());
  }

  private ResolutionView view(Resolution resolution, boolean whole) {
    return new ResolutionView(
        resolution.id(),
        resolution.version(),
        resolution.meetingId(),
        resolution.no(),
        resolution.issuerCode(),
        nameOf(resolution.issuerCode()),
        resolution.place().code(),
        nameOf(resolution.place().code()),
        resolution.department(),
        resolution.content(),
        resolution.deadline(),
        resolution.state(),
        resolution.overdue(LocalDate.now(clock)),
        resolution.evidence(),
        resolution.doneOn(),
        resolution.closedAt(),
        whole ? log.of(resolution.id()) : List.of(),
        whole ? MeetingPolicy.allowed(resolution.standing(), CurrentCaller.get()) : List.of(),
        whole ? departmentSeen(resolution) : null);
  }

  private Boolean departmentSeen(Resolution resolution) {
    return resolution.department() == null
        ? null
        : departments.isSeen(resolution.place().code(), resolution.department());
  }

  private String kindName(Meeting meeting) {
    boolean english = language.locale().equals(Locale.ENGLISH);
    return kinds.of(meeting.place()).stream()
        .filter(kind -> kind.code().equals(meeting.kind()))
        .map(kind -> english ? kind.nameEn() : kind.nameZh())
        .findFirst()
        .orElse(meeting.kind());
  }

  private String nameOf(String code) {
    return regions.find(code).map(RegionState::name).orElse(code);
  }
}
