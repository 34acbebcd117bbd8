package io.zhiben.hazard.telling;

import io.zhiben.contracts.access.Role;
import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.hazard.CaseFacts;
import io.zhiben.hazard.hazard.Casebook;
import io.zhiben.hazard.hazard.HazardTold;
import io.zhiben.hazard.hazard.Level;
import io.zhiben.hazard.telling.Teller.Addressee;
import io.zhiben.hazard.telling.Teller.Matter;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;

/** Hears what happens to hazards, and asks to tell whose turn it is. */
@ApplicationScoped
class HazardTeller {
  /** Graded, and assigned to nobody. */
  private static final String VERIFIED = "VERIFIED";

  /** Waits for its re-inspection. */
  private static final String RECTIFIED = "RECTIFIED";

  private final Casebook casebook;
  private final Teller teller;

  HazardTeller(Casebook casebook, Teller teller) {
    this.casebook = casebook;
    this.teller = teller;
  }

  void heard(@Observes HazardTold told) {
    switch (told.type()) {
      case HAZARD_VERIFIED,
          HAZARD_REGRADED,
          HAZARD_ASSIGNED,
          HAZARD_RECTIFIED,
          HAZARD_RETURNED,
          HAZARD_REINSPECTED,
          HAZARD_SIGNED_OFF,
          HAZARD_WITHDRAWN,
          HAZARD_EXTENSION_ASKED,
          HAZARD_EXTENDED,
          HAZARD_EXTENSION_REFUSED ->
          // the suite's own work: whom it concerns may lie beyond what the caller reaches
          CurrentCaller.runAs(Caller.system(), () -> tell(told, casebook.require(told.id())));
      default -> {
        // it is nobody's turn because of that
      }
    }
  }

  private void tell(HazardTold told, CaseFacts hazard) {
    switch (told.type()) {
      case HAZARD_VERIFIED -> major(hazard);
      case HAZARD_REGRADED -> {
        major(hazard);
        if (hazard.state().equals(VERIFIED)) {
          takenBack(hazard);
        }
      }
      case HAZARD_ASSIGNED -> assigned(hazard);
      case HAZARD_RETURNED -> returned(hazard);
      case HAZARD_RECTIFIED -> {
        settled(hazard);
        dropped(hazard);
        offices(hazard).forEach(to -> teller.ask(to, matter("HAZARD_RECTIFIED", hazard), null));
      }
      case HAZARD_REINSPECTED ->
          offices(hazard).forEach(to -> teller.end(to, matter("HAZARD_RECTIFIED", hazard)));
      case HAZARD_SIGNED_OFF, HAZARD_WITHDRAWN -> {
        settled(hazard);
        if (hazard.level() == Level.MAJOR) {
          offices(hazard).forEach(to -> teller.end(to, matter("HAZARD_MAJOR", hazard)));
        }
      }
      case HAZARD_EXTENSION_ASKED ->
          teller.ask(leader(hazard), matter("HAZARD_EXTENSION_ASKED", hazard), hazard.deadline());
      case HAZARD_EXTENDED -> {
        teller.end(leader(hazard), matter("HAZARD_EXTENSION_ASKED", hazard));
        // with its new last day
        assigned(hazard);
      }
      case HAZARD_EXTENSION_REFUSED ->
          teller.end(leader(hazard), matter("HAZARD_EXTENSION_ASKED", hazard));
      default -> throw new IllegalArgumentException(told.type().name());
    }
  }

  /** Of a general one nobody is told; one that was graded down waits no longer as a major one. */
  private void major(CaseFacts hazard) {
    if (hazard.open() && hazard.level() == Level.MAJOR) {
      offices(hazard).forEach(to -> teller.ask(to, matter("HAZARD_MAJOR", hazard), null));
    } else if (casebook.happened(hazard.id(), EventType.HAZARD_REGRADED)) {
      offices(hazard).forEach(to -> teller.end(to, matter("HAZARD_MAJOR", hazard)));
    }
  }

  /** It waits where it was sent back to, and for nobody who had it after that. */
  private void returned(CaseFacts hazard) {
    if (hazard.owed()) {
      dropped(hazard);
      offices(hazard).forEach(to -> teller.end(to, matter("HAZARD_RECTIFIED", hazard)));
      assigned(hazard);
    } else if (hazard.state().equals(RECTIFIED)) {
      offices(hazard).forEach(to -> teller.ask(to, matter("HAZARD_RECTIFIED", hazard), null));
    } else {
      takenBack(hazard);
    }
    if (hazard.level() == null && casebook.citesClause(hazard.id())) {
      // it is to be graded anew
      offices(hazard).forEach(to -> teller.end(to, matter("HAZARD_MAJOR", hazard)));
    }
  }

  /** Its assignment counts no longer; the enterprise was told of it, and perhaps others after. */
  private void takenBack(CaseFacts hazard) {
    if (casebook.happened(hazard.id(), EventType.HAZARD_ASSIGNED)) {
      settled(hazard);
    }
    if (casebook.happened(hazard.id(), EventType.HAZARD_RECTIFIED)) {
      offices(hazard).forEach(to -> teller.end(to, matter("HAZARD_RECTIFIED", hazard)));
    }
    dropped(hazard);
  }

  /** Nobody decides any more on the later deadline that was asked for. */
  private void dropped(CaseFacts hazard) {
    if (casebook.isExtensionDropped(hazard.id())) {
      teller.end(leader(hazard), matter("HAZARD_EXTENSION_ASKED", hazard));
    }
  }

  private void assigned(CaseFacts hazard) {
    if (hazard.enterpriseCode() != null && hazard.owed()) {
      teller.ask(enterprise(hazard), matter("HAZARD_ASSIGNED", hazard), hazard.deadline());
    }
  }

  private void settled(CaseFacts hazard) {
    if (hazard.enterpriseCode() != null) {
      teller.end(enterprise(hazard), matter("HAZARD_ASSIGNED", hazard));
    }
  }

  /** The departments that supervise it as lead; the office of the town where there is none. */
  private List<Addressee> offices(CaseFacts hazard) {
    Place office = teller.officeOf(hazard.place());
    List<Addressee> leads =
        casebook.leadDepartments(hazard.id()).stream()
            .sorted()
            .map(code -> Addressee.department(code, office))
            .toList();
    return leads.isEmpty() ? List.of(Addressee.role(Role.OFFICER, office)) : leads;
  }

  private Addressee leader(CaseFacts hazard) {
    return Addressee.role(Role.LEADER, teller.officeOf(hazard.place()));
  }

  private static Addressee enterprise(CaseFacts hazard) {
    return Addressee.enterprise(hazard.enterpriseCode(), hazard.place());
  }

  private static Matter matter(String code, CaseFacts hazard) {
    String number = hazard.number() == null ? "" : hazard.number();
    return new Matter(code, hazard.id(), Map.of("number", number), "/hazards/" + hazard.id());
  }
}
