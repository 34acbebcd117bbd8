package io.zhiben.hazard.escalation;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.directory.Departments;
import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.escalation.StepCommands.GiveMatter;
import io.zhiben.hazard.listing.Authority;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Writes to units for matters that are neither a hazard nor a listing (通报、会商、约谈; D-018, Q-035): a
 * leader, by a rung of the own ladder. It is issued, answered and sent back like any step, and ends
 * by hand.
 */
@ApplicationScoped
class MatterDesk {
  /** A matter has no periods. */
  private static final String ONE = "-";

  private final LadderBook ladders;
  private final EscalationSteps steps;
  private final StepBook book;
  private final EnterpriseDirectory directory;
  private final Departments departments;
  private final RegionTree regions;

  MatterDesk(
      LadderBook ladders,
      EscalationSteps steps,
      StepBook book,
      EnterpriseDirectory directory,
      Departments departments,
      RegionTree regions) {
    this.ladders = ladders;
    this.steps = steps;
    this.book = book;
    this.directory = directory;
    this.departments = departments;
    this.regions = regions;
  }

  /** What a step of a matter is about, and whom it goes to. */
  private record Given(Cause cause, StepSubject subject, Addressee unit) {}

  @Transactional
  StepView give(GiveMatter command) {
    ladders.lock();
    Authority authority = Authority.of(CurrentCaller.get());
    Ladder.Placed placed =
        ladders
            .of(authority)
            .inUse(command.rung())
            .orElseThrow(
                () -> Problem.ofField(EscalationError.RUNG_UNKNOWN, "rung", command.rung()));
    Given given = command.stepId() == null ? begin(command, authority) : goOn(command, authority);
    return book.fire(
        given.cause(), authority, placed, given.subject(), given.unit(), command.facts().strip());
  }

  private Given begin(GiveMatter command, Authority authority) {
    if (units(command) != 1) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "department");
    }
    if (command.subject() == null || command.subject().isBlank()) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "subject");
    }
    String key = Ids.next().toString();
    Cause cause = Cause.referred(CauseKind.MATTER, authority.code(), key, ONE);
    Place own = regions.placeOf(authority.code());
    String subject = command.subject().strip();
    if (command.enterpriseId() != null) {
      ListedEnterprise enterprise = directory.requireForWriting(command.enterpriseId());
      return new Given(
          cause,
          new StepSubject(
              subject,
              enterprise.place(),
              null,
              null,
              key,
              enterprise.id(),
              enterprise.code(),
              enterprise.name()),
          new Addressee(AddresseeKind.ENTERPRISE, enterprise.code(), enterprise.name()));
    }
    if (command.regionCode() != null) {
      Place place = regions.placeOf(command.regionCode());
      if (!place.isWithin(authority.code())) {
        throw Problem.ofField(CommonError.OUTSIDE_SCOPE, "regionCode");
      }
      String name = regions.find(command.regionCode()).orElseThrow().name();
      return new Given(
          cause,
          about(subject, place, key),
          new Addressee(AddresseeKind.UNIT, command.regionCode(), name));
    }
    return new Given(cause, about(subject, own, key), unit(command, own));
  }

  private Addressee unit(GiveMatter command, Place own) {
    if (command.department() == null) {
      return new Addressee(AddresseeKind.UNIT, null, command.unitName().strip());
    }
    if (!departments.of(own).contains(command.department())) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "department");
    }
    return new Addressee(AddresseeKind.UNIT, command.department(), command.department());
  }

  private static StepSubject about(String subject, Place place, String key) {
    return new StepSubject(subject, place, null, null, key, null, null, null);
  }

  private static long units(GiveMatter command) {
    boolean named = command.unitName() != null && !command.unitName().isBlank();
    return Stream.of(
            command.department(),
            command.regionCode(),
            command.enterpriseId(),
            named ? command.unitName() : null)
        .filter(Objects::nonNull)
        .count();
  }

  /** The next rung of a matter that goes on. */
  private Given goOn(GiveMatter command, Authority authority) {
    EscalationStep before = steps.require(command.stepId());
    if (!before.authority().equals(authority)) {
      throw Problem.of(HazardError.NOT_THE_AUTHORITY);
    }
    if (before.cause().kind() != CauseKind.MATTER) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "stepId");
    }
    if (units(command) > 0 || command.subject() != null) {
      throw Problem.ofField(EscalationError.MATTER_HAS_ITS_UNIT, "subject");
    }
    if (before.endedOn() != null) {
      throw Problem.of(EscalationError.ESCALATION_CAUSE_ENDED);
    }
    return new Given(
        before.cause(),
        new StepSubject(
            before.subjectNumber(),
            before.place(),
            null,
            null,
            before.causeKey(),
            before.enterpriseId(),
            before.enterpriseCode(),
            before.enterpriseName()),
        before.addressee());
  }
}
