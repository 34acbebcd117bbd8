package io.zhiben.enterprise.place;

import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Lists supervised places within the caller's scope. */
@ApplicationScoped
public class PlaceListDesk {
  private final Listings listings;
  private final PlaceViews views;

  PlaceListDesk(Listings listings, PlaceViews views) {
    this.listings = listings;
    this.views = views;
  }

  @Transactional
  public Page<PlaceView> list(PlaceFilter filter, PageRequest request) {
    Page<SupervisedPlace> page =
        listings
            .of(SupervisedPlace.class)
            .containing(filter.text, "e.name", "e.address", "e.code")
            .where("e.kind = :kind", "kind", filter.kind)
            .where("e.domainCode = :domain", "domain", filter.domain)
            .where(
                "e.place.code = :region or e.place.townCode = :region"
                    + " or e.place.districtCode = :region or e.place.cityCode = :region",
                "region",
                filter.region)
            .where(
                Boolean.FALSE.equals(filter.building)
                    ? "e.kind not in (:buildings)"
                    : "e.kind in (:buildings)",
                "buildings",
                filter.building == null ? null : PlaceKind.BUILDINGS)
            .where("e.closed = :closed", "closed", filter.closed)
            .sortable("name", "e.name")
            .fetch(request);
    return new Page<>(views.of(page.items()), page.total(), page.totalExact(), page.next());
  }
}
