package io.zhiben.reporting.notice;

import io.zhiben.contracts.access.Role;
import io.zhiben.platform.access.Place;
import io.zhiben.reporting.inbox.AddresseeKind;
import io.zhiben.reporting.inbox.Ask;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** How a recipient of a notice is told. */
final class Recipients {
  private Recipients() {}

  /**
   * @param entry id of the recipient's entry
   */
  record Addressed(UUID entry, RecipientKind kind, String code, Place place) {}

  static Ask ask(
      UUID id, String code, Addressed to, Map<String, String> parameters, LocalDate due) {
    return new Ask(
        id,
        to.place(),
        switch (to.kind()) {
          case PLACE -> AddresseeKind.ROLE;
          case DEPARTMENT -> AddresseeKind.DEPARTMENT;
          case ENTERPRISE -> AddresseeKind.ENTERPRISE;
        },
        to.kind() == RecipientKind.PLACE ? officeOf(to.place()).name() : to.code(),
        code,
        parameters,
        "/received-notices/" + to.entry(),
        due);
  }

  /** A village has no officers but those who look after it. */
  private static Role officeOf(Place place) {
    boolean village = place.townCode() != null && !place.townCode().equals(place.code());
    return village ? Role.GRID_WORKER : Role.OFFICER;
  }
}
