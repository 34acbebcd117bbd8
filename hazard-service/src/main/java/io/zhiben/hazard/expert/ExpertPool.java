package io.zhiben.hazard.expert;

import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.hazard.expert.ExpertCommands.AddExpert;
import io.zhiben.hazard.expert.ExpertCommands.ExpertReason;
import io.zhiben.hazard.expert.ExpertEnums.ExpertKind;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** The pool of experts of a place: who may be engaged, and who came. */
@ApplicationScoped
class ExpertPool {
  @Inject Experts experts;
  @Inject RegionTree regions;
  @Inject RegionCondition within;
  @Inject Listings listings;
  @Inject AuditTrail audit;
  @Inject Preconditions preconditions;
  @Inject Clock clock;

  /** Which experts a list shows; what is left out doesn't narrow it. */
  public static class ExpertFilter {
    @QueryParam("region")
    String region;

    @QueryParam("kind")
    ExpertKind kind;

    @QueryParam("agency")
    String agency;

    /** False shows those that can be engaged. */
    @QueryParam("retired")
    Boolean retired;
  }

  /** An expert of the pool. */
  record ExpertView(
      UUID id,
      long version,
      String code,
      ExpertKind kind,
      String speciality,
      String organisation,
      String agencyCode,
      String grade,
      String regionCode,
      Instant retiredAt,
      String retireReason) {
    static ExpertView of(Expert expert) {
      return new ExpertView(
          expert.id(),
          expert.version(),
          expert.code(),
          expert.kind(),
          expert.speciality(),
          expert.organisation(),
          expert.agencyCode(),
          expert.grade(),
          expert.place().code(),
          expert.retiredAt(),
          expert.retireReason());
    }
  }

  @Transactional
  ExpertView add(AddExpert command) {
    if ((command.kind() == ExpertKind.AGENCY_STAFF) != (command.agencyCode() != null)) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "agencyCode");
    }
    Place place = regions.placeOf(CurrentCaller.get().region());
    if (experts.count("place.code = ?1 and code = ?2", place.code(), command.code().strip()) > 0) {
      throw Problem.ofField(ExpertError.EXPERT_CODE_TAKEN, "code", command.code());
    }
    Expert expert = new Expert(place, command, CurrentCaller.get().subject(), clock.instant());
    try {
      experts.persistAndFlush(expert);
    } catch (PersistenceException e) {
      // somebody else added it in the meantime
      throw Problem.ofField(ExpertError.EXPERT_CODE_TAKEN, "code", command.code());
    }
    ExpertView added = ExpertView.of(expert);
    audit.record("expert.add", "Expert", expert.id(), place.code(), null, added);
    return added;
  }

  @Transactional
  ExpertView retire(UUID id, ExpertReason command) {
    Expert expert = experts.require(id);
    preconditions.requireMatch(expert.version());
    ExpertView before = ExpertView.of(expert);
    expert.retire(command.reason().strip(), CurrentCaller.get().subject(), clock.instant());
    experts.flush();
    ExpertView after = ExpertView.of(expert);
    audit.record("expert.retire", "Expert", id, expert.place().code(), before, after);
    return after;
  }

  @Transactional
  Page<ExpertView> list(ExpertFilter filter, PageRequest page) {
    var listing =
        listings
            .of(Expert.class)
            .where(within.within(filter.region), "region", filter.region)
            .where("e.kind = :kind", "kind", filter.kind)
            .where("e.agencyCode = :agency", "agency", filter.agency)
            .sortable("code", "e.code");
    if (filter.retired != null) {
      listing.where(filter.retired ? "e.retiredAt is not null" : "e.retiredAt is null");
    }
    return listing.fetch(page).map(ExpertView::of);
  }
}
