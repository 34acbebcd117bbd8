package io.zhiben.enterprise.place;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.enterprise.EnterpriseError;
import io.zhiben.enterprise.domain.DomainCatalogue;
import io.zhiben.enterprise.domain.DomainObject;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** Registers and lists supervised places. */
@ApplicationScoped
public class PlaceDesk {
  private final EntityManager entityManager;
  private final Listings listings;
  private final DomainCatalogue domains;
  private final RegionTree tree;
  private final AuditTrail audit;
  private final Clock clock;

  PlaceDesk(
      EntityManager entityManager,
      Listings listings,
      DomainCatalogue domains,
      RegionTree tree,
      AuditTrail audit,
      Clock clock) {
    this.entityManager = entityManager;
    this.listings = listings;
    this.domains = domains;
    this.tree = tree;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public Page<PlaceView> list(PlaceKind kind, String region, PageRequest request) {
    return listings
        .of(SupervisedPlace.class)
        .where("e.kind = :kind", "kind", kind)
        .where(
            "e.place.code = :region or e.place.townCode = :region"
                + " or e.place.districtCode = :region or e.place.cityCode = :region",
            "region",
            region)
        .sortable("name", "e.name")
        .fetch(request)
        .map(SupervisedPlace::view);
  }

  @Transactional
  public PlaceView read(UUID id) {
    SupervisedPlace found = entityManager.find(SupervisedPlace.class, id);
    if (found == null) {
      throw Problem.notFound();
    }
    return found.view();
  }

  /** Runs in the transaction of the request. */
  @Transactional(Transactional.TxType.MANDATORY)
  public PlaceView register(RegisterPlace command) {
    Place place = placeOf(command.regionCode());
    if (command.hasCoordinates() && !command.coordinatesComplete()) {
      throw Problem.ofField(EnterpriseError.COORDINATES_INCOMPLETE, "longitude");
    }
    if (command.coordinatesComplete() && !command.coordinates().plausible()) {
      throw Problem.ofField(EnterpriseError.COORDINATES_OUTSIDE, "longitude");
    }
    String domain =
        domains
            .assignmentOf(place.townCode())
            .assign(DomainObject.place(command.name(), command.kind().name(), command.selfHeld()))
            .code();
    SupervisedPlace registered = new SupervisedPlace(place, command, domain, clock.instant());
    entityManager.persist(registered);
    try {
      entityManager.flush();
    } catch (ConstraintViolationException e) {
      throw Problem.ofField(EnterpriseError.PLACE_NAME_TAKEN, "name");
    }
    PlaceView view = registered.view();
    audit.record("place.register", "Place", view.id(), view.regionCode(), null, view);
    return view;
  }

  private Place placeOf(String regionCode) {
    RegionState region =
        tree.find(regionCode)
            .orElseThrow(() -> Problem.ofField(EnterpriseError.REGION_UNKNOWN, "regionCode"));
    Place place = Place.of(region.place());
    if (!place.isWithin(CurrentCaller.get().region())) {
      throw Problem.ofField(CommonError.OUTSIDE_SCOPE, "regionCode");
    }
    if (place.townCode() == null) {
      throw Problem.ofField(EnterpriseError.REGION_NOT_A_TOWN, "regionCode");
    }
    return place;
  }
}
