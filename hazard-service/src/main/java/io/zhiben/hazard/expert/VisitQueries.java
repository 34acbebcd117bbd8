package io.zhiben.hazard.expert;

import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.hazard.expert.ExpertEnums.ProviderKind;
import io.zhiben.hazard.expert.VisitView.ReportView;
import io.zhiben.hazard.expert.VisitView.VisitRow;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;

/** Reads visits within the caller's scope. */
@ApplicationScoped
class VisitQueries {
  private final Listings listings;
  private final ExpertVisits visits;
  private final RegionCondition regions;
  private final VisitViews views;

  VisitQueries(Listings listings, ExpertVisits visits, RegionCondition regions, VisitViews views) {
    this.listings = listings;
    this.visits = visits;
    this.regions = regions;
    this.views = views;
  }

  /** Which visits a list shows; what is left out doesn't narrow it. */
  public static class VisitFilter {
    @QueryParam("region")
    String region;

    @QueryParam("engagement")
    UUID engagement;

    @QueryParam("enterprise")
    UUID enterprise;

    @QueryParam("state")
    VisitState state;

    @QueryParam("provider")
    ProviderKind provider;

    @QueryParam("providerCode")
    String providerCode;

    /** The first day of visiting. */
    @QueryParam("from")
    LocalDate from;

    /** The last day of visiting. */
    @QueryParam("to")
    LocalDate to;
  }

  @Transactional
  VisitView get(UUID id) {
    return views.of(visits.require(id));
  }

  @Transactional
  ReportView report(UUID id, int no) {
    return views.report(visits.require(id), no);
  }

  @Transactional
  Page<VisitRow> list(VisitFilter filter, PageRequest page) {
    Page<ExpertVisit> found =
        listings
            .of(ExpertVisit.class)
            .where(regions.within(filter.region), "region", filter.region)
            .where("e.engagementId = :engagement", "engagement", filter.engagement)
            .where("e.enterpriseId = :enterprise", "enterprise", filter.enterprise)
            .where("e.state = :state", "state", filter.state)
            .where("e.provider.kind = :provider", "provider", filter.provider)
            .where("e.provider.code = :code", "code", filter.providerCode)
            .where("e.visitedOn >= :from", "from", filter.from)
            .where("e.visitedOn <= :to", "to", filter.to)
            .sortable("number", "e.number")
            .sortable("visitedOn", "e.visitedOn")
            .fetch(page);
    return new Page<>(views.rows(found.items()), found.total(), found.totalExact(), found.next());
  }
}
