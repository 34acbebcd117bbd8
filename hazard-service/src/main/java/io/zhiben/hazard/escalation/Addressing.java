package io.zhiben.hazard.escalation;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.hazard.Casebook;
import io.zhiben.hazard.hazard.SupervisionLevel;
import io.zhiben.hazard.listing.Authority;
import io.zhiben.hazard.listing.ListingFacts;
import io.zhiben.hazard.ownerless.NamedUnits;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** To whom a rung goes. */
@ApplicationScoped
class Addressing {
  private final Casebook casebook;
  private final NamedUnits named;
  private final EnterpriseDirectory directory;
  private final RegionTree regions;

  Addressing(
      Casebook casebook, NamedUnits named, EnterpriseDirectory directory, RegionTree regions) {
    this.casebook = casebook;
    this.named = named;
    this.directory = directory;
    this.regions = regions;
  }

  /** A town writes to the department that leads, a government above to the one below it. */
  Addressee of(AddresseeKind kind, Authority authority, StepSubject subject) {
    if (kind == AddresseeKind.ENTERPRISE) {
      return owner(authority, subject);
    }
    String below = below(authority.level(), subject.place());
    return below == null ? department(subject.hazardId(), authority) : government(below);
  }

  /** The unit that sees to a listing has a name only; it answers through those who list. */
  Addressee of(AddresseeKind kind, ListingFacts listing, StepSubject subject) {
    return kind == AddresseeKind.ENTERPRISE && subject.enterpriseId() != null
        ? enterprise(subject)
        : new Addressee(AddresseeKind.UNIT, null, listing.supervisingUnit());
  }

  /**
   * A hazard without an owner is the matter of the unit that a government named (Y-493), one at a
   * place of its keeper, or of the department that leads while it has none (Y-347).
   */
  private Addressee owner(Authority authority, StepSubject subject) {
    Optional<String> unit = named.of(subject.hazardId());
    if (unit.isEmpty() && subject.enterpriseId() != null) {
      unit = directory.keeperOf(subject.enterpriseId());
    }
    if (unit.isEmpty()) {
      return enterprise(subject);
    }
    return unit.get().isEmpty()
        ? department(subject.hazardId(), authority)
        : new Addressee(AddresseeKind.UNIT, null, unit.get());
  }

  private static Addressee enterprise(StepSubject subject) {
    return new Addressee(
        AddresseeKind.ENTERPRISE, subject.enterpriseCode(), subject.enterpriseName());
  }

  private static String below(SupervisionLevel level, Place place) {
    return switch (level) {
      case TOWN -> null;
      case DISTRICT -> place.townCode();
      case CITY -> place.districtCode();
    };
  }

  private Addressee department(UUID hazardId, Authority authority) {
    List<String> lead = casebook.leadDepartments(hazardId).stream().sorted().toList();
    return lead.isEmpty()
        ? government(authority.code())
        : new Addressee(AddresseeKind.UNIT, lead.getFirst(), lead.getFirst());
  }

  private Addressee government(String code) {
    return new Addressee(
        AddresseeKind.UNIT, code, regions.find(code).map(RegionState::name).orElse(code));
  }
}
