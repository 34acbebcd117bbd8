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
import java.util.UUID;

/** Hears what happens to hazards, and asks to tell whose turn it is. */
@ApplicationScoped
class HazardTeller {
  /** Graded, and assigned to nobody. */
  private static final String VERIFIED = "VERIFIED";

  /** Waits for its re-inspection. */
  private static final String RECTIFIED = "RECTIFIED";

  private static final String MAJOR = "HAZARD_MAJOR";
  private static final String TO_REINSPECT = "HAZARD_RECTIFIED";
  private static final String TRANSFERRED = "HAZARD_TRANSFERRED";
  private static final String HANDED_BACK = "HAZARD_HANDED_BACK";

  private final Casebook casebook;
  private final Teller teller;
  private final StandingMatters standing;

  HazardTeller(Casebook casebook, Teller teller, StandingMatters standing) {
    this.casebook = casebook;
    this.teller = teller;
    this.standing = standing;
  }

  void heard(@Observes HazardTold told) {
    switch (told.type()) {
      case HAZARD_TRANSFERRED,
          HAZARD_HANDED_BACK,
          HAZARD_VERIFIED,
          HAZARD_REGRADED,
          HAZARD_ASSIGNED,
          HAZARD_RECTIFIED,
          HAZARD_RETURNED,
          HAZARD_REINSPECTED,
          HAZARD_SIGNED_OFF,
          HAZARD_WITHDRAWN,
          HAZARD_REJECTED,
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
      case HAZARD_TRANSFERRED -> {
        standing.end(matter(HANDED_BACK, hazard));
        ask(TRANSFERRED, hazard);
      }
      case HAZARD_HANDED_BACK -> {
        standing.end(matter(TRANSFERRED, hazard));
        ask(HANDED_BACK, hazard);
      }
      case HAZARD_VERIFIED -> {
        looked(hazard);
        major(hazard);
      }
      case HAZARD_REJECTED -> looked(hazard);
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
        ask(TO_REINSPECT, hazard);
      }
      case HAZARD_REINSPECTED -> end(TO_REINSPECT, hazard);
      case HAZARD_SIGNED_OFF, HAZARD_WITHDRAWN -> {
        settled(hazard);
        if (hazard.level() == Level.MAJOR) {
          end(MAJOR, hazard);
        }
        standing.codesOf(hazard.id()).forEach(code -> standing.end(matter(code, hazard)));
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

  /**
   * What waits for the departments of the enterprise waits for those that lead it now.
   *
   * @param enterprise whose lead departments are others
   */
  void follow(UUID enterprise) {
    for (CaseFacts hazard : casebook.find(standing.ofEnterprise(enterprise))) {
      List<Addressee> offices = offices(hazard);
      standing
          .codesOf(hazard.id())
          .forEach(code -> standing.move(matter(code, hazard), enterprise, offices));
    }
  }

  /** It was looked at where it was given to, or came back to. */
  private void looked(CaseFacts hazard) {
    standing.end(matter(TRANSFERRED, hazard));
    standing.end(matter(HANDED_BACK, hazard));
  }

  /** Of a general one nobody is told; one that was graded down waits no longer as a major one. */
  private void major(CaseFacts hazard) {
    if (hazard.open() && hazard.level() == Level.MAJOR) {
      ask(MAJOR, hazard);
    } else if (casebook.happened(hazard.id(), EventType.HAZARD_REGRADED)) {
      end(MAJOR, hazard);
    }
  }

  /** It waits where it was sent back to, and for nobody who had it after that. */
  private void returned(CaseFacts hazard) {
    if (hazard.owed()) {
      dropped(hazard);
      end(TO_REINSPECT, hazard);
      assigned(hazard);
    } else if (hazard.state().equals(RECTIFIED)) {
      ask(TO_REINSPECT, hazard);
    } else {
      takenBack(hazard);
    }
    if (hazard.level() == null && casebook.citesClause(hazard.id())) {
      // it is to be graded anew
      end(MAJOR, hazard);
    }
  }

  /** Its assignment counts no longer; the enterprise was told of it, and perhaps others after. */
  private void takenBack(CaseFacts hazard) {
    if (casebook.happened(hazard.id(), EventType.HAZARD_ASSIGNED)) {
      settled(hazard);
    }
    if (casebook.happened(hazard.id(), EventType.HAZARD_RECTIFIED)) {
      end(TO_REINSPECT, hazard);
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

  private void ask(String code, CaseFacts hazard) {
    standing.ask(matter(code, hazard), hazard.enterpriseId(), offices(hazard));
  }

  private void end(String code, CaseFacts hazard) {
    standing.end(matter(code, hazard), offices(hazard));
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
