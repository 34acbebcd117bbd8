package io.zhiben.hazard.escalation;

import io.zhiben.contracts.access.Role;
import io.zhiben.hazard.telling.Teller;
import io.zhiben.hazard.telling.Teller.Matter;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** Asks to tell to whom a step was issued that he has to answer it. */
@ApplicationScoped
class StepTeller {
  private final Teller teller;
  private final RegionTree regions;

  StepTeller(Teller teller, RegionTree regions) {
    this.teller = teller;
    this.regions = regions;
  }

  void tell(StepHappening what, EscalationStep step) {
    switch (what) {
      case ISSUE, SEND_BACK ->
          addressee(step).ifPresent(to -> teller.ask(to, matter(step), step.replyBy()));
      case ANSWER, CANCEL, END -> {
        if (step.issuedAt() != null) {
          addressee(step).ifPresent(to -> teller.end(to, matter(step)));
        }
      }
      case DUE, FIRE, RESUME, RECORD_EFFECT -> {
        // nothing was issued by that
      }
    }
  }

  /** Empty for a unit without a code, which has no accounts. */
  private Optional<Teller.Addressee> addressee(EscalationStep step) {
    Addressee to = step.addressee();
    if (to.code() == null) {
      return Optional.empty();
    }
    if (to.kind() == AddresseeKind.ENTERPRISE) {
      return Optional.of(Teller.Addressee.enterprise(to.code(), step.place()));
    }
    return Optional.of(
        regions
            .find(to.code())
            .map(region -> Teller.Addressee.role(Role.OFFICER, Place.of(region.place())))
            .orElseGet(
                () -> Teller.Addressee.department(to.code(), teller.officeOf(step.place()))));
  }

  private static Matter matter(EscalationStep step) {
    String number = step.number() == null ? "" : step.number();
    return new Matter("ESCALATION_ISSUED", step.id(), Map.of("number", number), "/escalation");
  }
}
