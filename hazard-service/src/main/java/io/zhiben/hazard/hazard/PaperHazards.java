package io.zhiben.hazard.hazard;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.hazard.Chronicle.Begun;
import io.zhiben.hazard.hazard.HazardSteps.Done;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.http.Asking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Takes hazards over from legacy registers, many at once. */
@ApplicationScoped
public class PaperHazards {
  private final Hazards hazards;
  private final HazardRegister register;
  private final Chronicle chronicle;
  private final Clock clock;

  PaperHazards(Hazards hazards, HazardRegister register, Chronicle chronicle, Clock clock) {
    this.hazards = hazards;
    this.register = register;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /**
   * Takes them over in the caller's name, each with a number of the present year's series; answers
   * their ids in the same order.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<UUID> takeOver(List<PaperHazard> papers) {
    List<String> numbers =
        register.numbersAt(papers.stream().map(PaperHazard::enterprise).toList());
    String subject = CurrentCaller.get().subject();
    List<Hazard> taken = new ArrayList<>();
    for (PaperHazard paper : papers) {
      taken.add(Hazard.takenOver(paper, numbers.get(taken.size()), subject, clock.instant()));
    }
    for (Hazard hazard : taken) {
      hazards.persist(hazard);
      chronicle.begin(
          hazard, Done.of(Happening.IMPORTED, null, hazard.paper().number()), Right.HAZARD_IMPORT);
    }
    hazards.flush();
    Asking asking = Asking.now();
    chronicle.began(
        "hazard.import",
        Happening.IMPORTED,
        taken.stream().map(hazard -> new Begun(hazard, asking)).toList());
    register.enter(taken);
    return taken.stream().map(Hazard::id).toList();
  }
}
