package io.zhiben.reporting.meeting;

import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.meeting.MeetingCommands.Raise;
import io.zhiben.reporting.query.Reaches;
import io.zhiben.reporting.query.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Raises problems for meetings and says what came of them. */
@ApplicationScoped
class TopicDesk {
  private final Topics topics;
  private final Meetings meetings;
  private final ResolutionNotes notes;
  private final Reaches reaches;
  private final RegionTree regions;
  private final Database database;
  private final Preconditions preconditions;
  private final AuditTrail audit;
  private final Clock clock;

  TopicDesk(
      Topics topics,
      Meetings meetings,
      ResolutionNotes notes,
      Reaches reaches,
      RegionTree regions,
      Database database,
      Preconditions preconditions,
      AuditTrail audit,
      Clock clock) {
    this.topics = topics;
    this.meetings = meetings;
    this.notes = notes;
    this.reaches = reaches;
    this.regions = regions;
    this.database = database;
    this.preconditions = preconditions;
    this.audit = audit;
    this.clock = clock;
  }

  /** Whether the caller belongs to the office that puts it on a meeting and answers it. */
  static boolean handles(Topic topic, Caller caller) {
    return caller.may(Right.MEETING_WRITE) && MeetingPolicy.isOffice(topic.place().code(), caller);
  }

  @Transactional
  TopicView raise(Raise command) {
    Caller caller = CurrentCaller.get();
    String reference = Lines.orNull(command.reference());
    if (command.source() == TopicSource.HAZARD) {
      if (command.hazardId() == null) {
        throw Problem.ofField(CommonError.INVALID_FIELD, "hazardId");
      }
      reference = numberOf(command.hazardId());
    }
    Topic made =
        new Topic(
            regions.placeOf(caller.region()),
            command,
            reference,
            MeetingPolicy.departmentOf(caller));
    made.raised(caller.subject(), clock.instant());
    topics.persist(made);
    topics.flush();
    return told("topic.raise", made, null);
  }

  @Transactional
  TopicView schedule(UUID id, UUID meetingId) {
    // held before the topic, as whoever cancels it does
    Meeting meeting = meetings.requireForWriting(meetingId);
    Topic topic = begin(id);
    if (!meeting.place().code().equals(topic.place().code())) {
      // who holds it could not see the topic
      throw Problem.of(MeetingError.MEETING_NOT_YOURS);
    }
    if (topic.state() != TopicState.RAISED) {
      throw Problem.of(MeetingError.TOPIC_STATE_FORBIDS);
    }
    if (meeting.state() == MeetingState.CANCELLED) {
      throw Problem.of(MeetingError.MEETING_STATE_FORBIDS);
    }
    TopicView before = MeetingViews.of(topic);
    topic.schedule(meeting.id());
    topics.flush();
    return told("topic.schedule", topic, before);
  }

  /** Also without a meeting: what needs none is answered at once. */
  @Transactional
  TopicView answer(UUID id, String feedback) {
    Topic topic = begin(id);
    if (topic.state() == TopicState.ANSWERED) {
      throw Problem.of(MeetingError.TOPIC_STATE_FORBIDS);
    }
    TopicView before = MeetingViews.of(topic);
    topic.answer(feedback, clock.instant());
    topics.flush();
    notes.answered(topic);
    return told("topic.answer", topic, before);
  }

  private Topic begin(UUID id) {
    Topic topic = topics.requireForWriting(id);
    if (!handles(topic, CurrentCaller.get())) {
      throw Problem.of(MeetingError.TOPIC_NOT_YOURS);
    }
    preconditions.requireMatch(topic.version());
    return topic;
  }

  /** Of a hazard within the caller's reach; others answer like those that don't exist. */
  private String numberOf(UUID hazard) {
    return Sql.of("select h.number from fact_hazard h where h.id = ? and ", hazard)
        .add(reaches.of(null).place("h"))
        .list(database, row -> row.getString(1))
        .stream()
        .findFirst()
        .orElseThrow(Problem::notFound);
  }

  private TopicView told(String action, Topic topic, TopicView before) {
    TopicView after = MeetingViews.of(topic);
    audit.record(action, "MeetingTopic", topic.id(), topic.place().code(), before, after);
    return after;
  }
}
