package io.zhiben.hazard.clue;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.clue.ClueCommands.SendClue;
import io.zhiben.hazard.series.NumberSeries;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Hands clues to the discipline organ. */
@ApplicationScoped
class SendDesk {
  private final Clues clues;
  private final ClueSubjects subjects;
  private final NumberSeries series;
  private final RegionTree regions;
  private final ClueLog log;
  private final Clock clock;

  SendDesk(
      Clues clues,
      ClueSubjects subjects,
      NumberSeries series,
      RegionTree regions,
      ClueLog log,
      Clock clock) {
    this.clues = clues;
    this.subjects = subjects;
    this.series = series;
    this.regions = regions;
    this.log = log;
    this.clock = clock;
  }

  @Transactional
  ClueRow send(SendClue command) {
    Caller caller = CurrentCaller.get();
    String subjectNumber = subjects.numberOf(command.subject(), command.subjectId());
    Place place = regions.placeOf(caller.region());
    ClueTransfer clue =
        new ClueTransfer(
            place,
            series.take(NumberSeries.Kind.CLUE, place, 1).getFirst(),
            command,
            subjectNumber,
            caller.subject(),
            clock.instant());
    clues.persist(clue);
    log.note(clue, "SEND", Right.CLUE_SEND, null);
    return clue.row();
  }
}
