package io.zhiben.hazard.assignment;

import io.zhiben.contracts.access.Role;
import io.zhiben.hazard.telling.Teller;
import io.zhiben.hazard.telling.Teller.Addressee;
import io.zhiben.hazard.telling.Teller.Matter;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Asks to tell whose turn it is with an assignment. */
@ApplicationScoped
class OrderTeller {
  private final Teller teller;
  private final RegionTree regions;

  OrderTeller(Teller teller, RegionTree regions) {
    this.teller = teller;
    this.regions = regions;
  }

  /** It was given, or a step was taken. */
  void tell(AssignmentOrder order) {
    Addressee receiver =
        order.department() == null
            ? Addressee.role(Role.OFFICER, order.place())
            : Addressee.department(order.department(), order.place());
    Addressee issuer = Addressee.role(Role.OFFICER, regions.placeOf(order.issuerCode()));
    Matter given = matter("ASSIGNMENT_GIVEN", order);
    Matter answered = matter("ASSIGNMENT_ANSWERED", order);
    switch (order.state()) {
      case ASSIGNED -> {
        teller.ask(receiver, given, order.deadline());
        if (order.returns() > 0) {
          teller.end(issuer, answered);
        }
      }
      case ANSWERED, SENT_BACK -> {
        teller.end(receiver, given);
        teller.ask(issuer, answered, null);
      }
      case ACCEPTED -> teller.end(issuer, answered);
      case WITHDRAWN -> {
        teller.end(receiver, given);
        teller.end(issuer, answered);
      }
    }
  }

  private static Matter matter(String code, AssignmentOrder order) {
    return new Matter(
        code,
        order.id(),
        Map.of("number", order.number(), "title", order.title()),
        "/assignments/" + order.id());
  }
}
