package io.zhiben.hazard.hazard;

import io.zhiben.contracts.access.Right;
import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.hazard.HazardSteps.Done;
import io.zhiben.hazard.series.NumberSeries;
import io.zhiben.hazard.tally.TallyChanges;
import io.zhiben.hazard.words.HazardWords;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.audit.AuditTrail.Change;
import io.zhiben.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes hazards over from legacy registers, many at once. */
@ApplicationScoped
public class PaperHazards {
  private final Hazards hazards;
  private final NumberSeries series;
  private final Timeline timeline;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final TallyChanges tally;
  private final HazardWords words;
  private final Clock clock;

  PaperHazards(
      Hazards hazards,
      NumberSeries series,
      Timeline timeline,
      AuditTrail audit,
      Outbox outbox,
      TallyChanges tally,
      HazardWords words,
      Clock clock) {
    this.hazards = hazards;
    this.series = series;
    this.timeline = timeline;
    this.audit = audit;
    this.outbox = outbox;
    this.tally = tally;
    this.words = words;
    this.clock = clock;
  }

  /**
   * Takes them over in the caller's name, each with a number of the present year's series; answers
   * their ids in the same order.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<UUID> takeOver(List<PaperHazard> papers) {
    Map<String, Iterator<String>> numbers = numbersOf(papers);
    String subject = CurrentCaller.get().subject();
    List<Hazard> taken =
        papers.stream()
            .map(paper -> {
              String number = numbers.get(townOf(paper)).next();
              return Hazard.takenOver(paper, number, subject, clock.instant());
            })
            .toList();
    for (Hazard hazard : taken) {
      hazards.persist(hazard);
      timeline.add(
          hazard.id(),
          Done.of(Happening.IMPORTED, null, hazard.paper().number()),
          Right.HAZARD_IMPORT);
    }
    hazards.flush();
    audit.recordAll(
        "hazard.import",
        "Hazard",
        taken.stream()
            .map(hazard ->
                new Change(hazard.id(), hazard.place().code(), null, HazardSnapshot.of(hazard)))
            .toList());
    tally.add(taken.stream().map(Hazard::tallyKey).toList());
    words.note(taken.stream().map(Hazard::id).toList());
    outbox.appendAll(EventType.HAZARD_IMPORTED, taken.stream().map(HazardEvents::stateOf).toList());
    return taken.stream().map(Hazard::id).toList();
  }

  private Map<String, Iterator<String>> numbersOf(List<PaperHazard> papers) {
    Map<String, List<PaperHazard>> byTown =
        papers.stream().collect(Collectors.groupingBy(PaperHazards::townOf));
    Map<String, Iterator<String>> numbers = new HashMap<>();
    // in the order of their codes, so that two imports never wait for each other
    byTown.keySet().stream()
        .sorted()
        .forEach(town -> {
          List<PaperHazard> ofTown = byTown.get(town);
          numbers.put(
              town,
              series
                  .take(
                      NumberSeries.Kind.HAZARD,
                      ofTown.getFirst().enterprise().place(),
                      ofTown.size())
                  .iterator());
        });
    return numbers;
  }

  private static String townOf(PaperHazard paper) {
    var place = paper.enterprise().place();
    return place.townCode() == null ? place.code() : place.townCode();
  }
}
