package io.zhiben.hazard.guidance;

import io.zhiben.hazard.guidance.GuidanceCommands.TookPart;
import io.zhiben.hazard.guidance.GuidanceWords.CaseSource;
import io.zhiben.hazard.guidance.GuidanceWords.ParticipantKind;
import io.zhiben.hazard.guidance.GuidanceWords.Receiver;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A guidance visit.
 *
 * @param source null where no violation came up
 * @param hazardId null where it led to none
 */
@Schema(name = "GuidanceVisit")
record GuidanceView(
    UUID id,
    String regionCode,
    UUID enterpriseId,
    String enterpriseName,
    String topic,
    Receiver receiver,
    LocalDate visitedOn,
    String advice,
    CaseSource source,
    String handled,
    UUID hazardId,
    List<TookPart> participants,
    Instant enteredAt) {

  /**
   * One topic in a time.
   *
   * @param units different ones that were visited
   * @param targets enterprises that should be; null where the topic names none
   * @param unvisited of these
   * @param found violations found on visits, and {@code reported} ones
   * @param participants by kind
   * @param selfChecks of enterprises, which are no visits: those of the topic's enterprises, or all
   */
  @Schema(name = "GuidanceFigures")
  record TopicFigures(
      String topic,
      long visits,
      long units,
      Long targets,
      Long unvisited,
      long found,
      long reported,
      List<Mobilised> participants,
      long selfChecks) {}

  /**
   * @param times how often an organisation of the kind took part
   */
  @Schema(name = "GuidanceMobilised")
  record Mobilised(ParticipantKind kind, long times, long people) {}

  /** An enterprise that nobody visited. */
  @Schema(name = "GuidanceUnvisited")
  record Unvisited(UUID enterpriseId, String enterpriseName, LocalDate lastVisit) {}

  /**
   * The topics that count here.
   *
   * @param regionCode the place that says so; null for what the suite ships
   */
  @Schema(name = "GuidanceTopics")
  record TopicsView(String regionCode, long version, List<GuidanceTopics.Topic> topics) {}
}
