package io.zhiben.hazard.ownerless;

import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.hazard.hazard.CaseFacts;
import io.zhiben.hazard.hazard.Casebook;
import io.zhiben.hazard.ownerless.OwnerlessCommands.Clear;
import io.zhiben.hazard.ownerless.OwnerlessCommands.Flag;
import io.zhiben.hazard.ownerless.OwnerlessCommands.NameUnit;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

/** Flags hazards without an owner, names units for them, and takes the flag back. */
@ApplicationScoped
class OwnerlessDesk {
  private final OwnerlessHazards hazards;
  private final OwnerlessViews views;
  private final Casebook casebook;
  private final Database database;
  private final Preconditions preconditions;
  private final AuditTrail audit;
  private final Clock clock;

  OwnerlessDesk(
      OwnerlessHazards hazards,
      OwnerlessViews views,
      Casebook casebook,
      Database database,
      Preconditions preconditions,
      AuditTrail audit,
      Clock clock) {
    this.hazards = hazards;
    this.views = views;
    this.casebook = casebook;
    this.database = database;
    this.preconditions = preconditions;
    this.audit = audit;
    this.clock = clock;
  }

  /** What the audit trail keeps. */
  record Standing(
      String hazard, OwnerlessState state, String unit, String basis, String authority) {
    static Standing of(OwnerlessHazard hazard) {
      return new Standing(
          hazard.hazardNumber(),
          hazard.state(),
          hazard.unit(),
          hazard.basis(),
          hazard.authorityCode());
    }
  }

  @Transactional
  OwnerlessView flag(Flag command) {
    // orders two who flag it at once; what is locked is read by the scoped query
    database.query("select 1 from hazard where id = ? for update", row -> 1, command.hazardId());
    Caller caller = CurrentCaller.get();
    CaseFacts facts = casebook.require(command.hazardId());
    LeadDepartmentPolicy.require(caller, casebook.leadDepartments(facts.id()));
    if (!facts.open()) {
      throw Problem.of(OwnerlessError.OWNERLESS_HAZARD_ENDED);
    }
    OwnerlessHazard known = hazards.about(facts.id()).orElse(null);
    if (known != null && known.state() != OwnerlessState.CLEARED) {
      throw Problem.of(OwnerlessError.OWNERLESS_ALREADY);
    }
    Standing before = known == null ? null : Standing.of(known);
    OwnerlessHazard hazard = known == null ? new OwnerlessHazard(facts) : known;
    hazard.flag(command.reason().strip(), caller.subject(), LocalDate.now(clock));
    hazards.persist(hazard);
    hazards.flush();
    record("flag", hazard, before);
    return views.of(hazard);
  }

  @Transactional
  OwnerlessView name(UUID id, NameUnit command) {
    Caller caller = CurrentCaller.get();
    return take(
        id,
        OwnerlessVerb.NAME,
        hazard ->
            hazard.name(
                command.unit().strip(),
                command.basis().strip(),
                caller.region(),
                caller.subject(),
                LocalDate.now(clock)));
  }

  @Transactional
  OwnerlessView clear(UUID id, Clear command) {
    return take(
        id,
        OwnerlessVerb.CLEAR,
        hazard -> {
          LeadDepartmentPolicy.require(
              CurrentCaller.get(), casebook.leadDepartments(hazard.hazardId()));
          hazard.clear(
              command.reason().strip(), CurrentCaller.get().subject(), LocalDate.now(clock));
        });
  }

  private OwnerlessView take(UUID id, OwnerlessVerb verb, Consumer<OwnerlessHazard> change) {
    OwnerlessHazard hazard = hazards.require(id);
    verb.permit(hazard.state(), CurrentCaller.get());
    preconditions.requireMatch(hazard.version());
    Standing before = Standing.of(hazard);
    change.accept(hazard);
    hazards.flush();
    record(verb.name().toLowerCase(Locale.ROOT), hazard, before);
    return views.of(hazard);
  }

  private void record(String what, OwnerlessHazard hazard, Standing before) {
    audit.record(
        "ownerless-hazard." + what,
        "OwnerlessHazard",
        hazard.id(),
        hazard.place().code(),
        before,
        Standing.of(hazard));
  }
}
