package io.zhiben.hazard.telling;

import io.zhiben.contracts.access.Role;
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
      case HAZARD_VERIFIED, HAZARD_REGRADED -> {
        if (hazard.open() && hazard.level() == Level.MAJOR) {
          offices(hazard).forEach(to -> teller.ask(to, matter("HAZARD_MAJOR", hazard), null));
        }
      }
      case HAZARD_ASSIGNED -> assigned(hazard);
      case HAZARD_RETURNED -> {
        offices(hazard).forEach(to -> teller.end(to, matter("HAZARD_RECTIFIED", hazard)));
        assigned(hazard);
      }
      case HAZARD_RECTIFIED -> {
        settled(hazard);
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
      case HAZARD_EXTENDED, HAZARD_EXTENSION_REFUSED ->
          teller.end(leader(hazard), matter("HAZARD_EXTENSION_ASKED", hazard));
      default -> throw new IllegalArgumentException(told.type().name());
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
