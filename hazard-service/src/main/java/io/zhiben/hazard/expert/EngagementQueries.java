package io.zhiben.hazard.expert;

import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.hazard.expert.EngagementBook.EngagedEnterprises;
import io.zhiben.hazard.expert.EngagementView.DeclarationView;
import io.zhiben.hazard.expert.EngagementView.EngagedView;
import io.zhiben.hazard.expert.ExpertEnums.EngagementState;
import io.zhiben.hazard.expert.ExpertEnums.ProviderKind;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads engagements within the caller's scope. */
@ApplicationScoped
class EngagementQueries {
  @Inject Listings listings;
  @Inject Engagements engagements;
  @Inject EngagedEnterprises enterprises;
  @Inject Declarations declarations;
  @Inject RegionCondition regions;
  @Inject EngagementViews views;
  @Inject EntityManager entityManager;

  /** Which engagements a list shows; what is left out doesn't narrow it. */
  public static class EngagementFilter {
    @QueryParam("region")
    String region;

    @QueryParam("state")
    EngagementState state;

    @QueryParam("provider")
    ProviderKind provider;

    @QueryParam("providerCode")
    String providerCode;
  }

  @Transactional
  EngagementView get(UUID id) {
    return views.of(engagements.require(id));
  }

  @Transactional
  Page<EngagementView> list(EngagementFilter filter, PageRequest page) {
    Page<Engagement> found =
        listings
            .of(Engagement.class)
            .where(regions.within(filter.region), "region", filter.region)
            .where("e.state = :state", "state", filter.state)
            .where("e.provider.kind = :provider", "provider", filter.provider)
            .where("e.provider.code = :code", "code", filter.providerCode)
            .sortable("number", "e.number")
            .sortable("to", "e.lastDay")
            .fetch(page);
    return new Page<>(views.of(found.items()), found.total(), found.totalExact(), found.next());
  }

  /** At most as many as an engagement takes. */
  @Transactional
  List<EngagedView> enterprises(UUID id) {
    engagements.require(id);
    Map<UUID, Long> visits = new HashMap<>();
    entityManager
        .createQuery(
            "select v.enterpriseId, count(v) from ExpertVisit v where v.engagementId = :id"
                + " and v.state = 'ACCEPTED' group by v.enterpriseId",
            Object[].class)
        .setParameter("id", id)
        .getResultList()
        .forEach(row -> visits.put((UUID) row[0], (Long) row[1]));
    return enterprises.of(id).stream()
        .map(one ->
            new EngagedView(
                one.enterpriseId(),
                one.enterpriseName(),
                one.keyObject(),
                visits.getOrDefault(one.enterpriseId(), 0L)))
        .toList();
  }

  @Transactional
  List<DeclarationView> declarations(UUID id) {
    engagements.require(id);
    return declarations.of(id).stream().map(EngagementViews::view).toList();
  }
}
