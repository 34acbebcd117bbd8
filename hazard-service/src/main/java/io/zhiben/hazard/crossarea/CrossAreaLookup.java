package io.zhiben.hazard.crossarea;

import io.zhiben.contracts.access.Role;
import io.zhiben.hazard.crossarea.CrossAreaVisits.Visit;
import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Finds the grant by which the caller visits an enterprise; empty whenever anything is missing. */
@ApplicationScoped
class CrossAreaLookup {
  private final CrossAreaGrants grants;
  private final EnterpriseDirectory directory;
  private final AuditTrail audit;
  private final Clock clock;

  CrossAreaLookup(
      CrossAreaGrants grants, EnterpriseDirectory directory, AuditTrail audit, Clock clock) {
    this.grants = grants;
    this.directory = directory;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Optional<Visit> find(UUID enterpriseId) {
    Caller caller = CurrentCaller.get();
    if (!caller.has(Role.OFFICER)
        || caller.region().isEmpty()
        || directory.find(enterpriseId).isPresent()) {
      return Optional.empty();
    }
    LocalDate today = LocalDate.now(clock);
    return CurrentCaller.callAs(
        Caller.system(),
        () ->
            grants
                .of(enterpriseId, caller.region(), today)
                .flatMap(grant ->
                    directory
                        .find(enterpriseId)
                        .map(enterprise ->
                            new Visit(
                                grant.id(),
                                grant.firstDay(),
                                grant.lastDay(),
                                enterprise.place(),
                                enterprise.code()))));
  }

  /** The same, on record. */
  @Transactional
  Optional<Visit> use(UUID enterpriseId) {
    Optional<Visit> visit = find(enterpriseId);
    visit.ifPresent(one ->
        audit.record(
            "cross-area-grant.use",
            "CrossAreaGrant",
            one.grantId(),
            one.place().code(),
            null,
            null));
    return visit;
  }
}
