package io.zhiben.enterprise.enterprise;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.enterprise.domain.DomainCatalogue;
import io.zhiben.platform.http.Listing;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.platform.search.SearchQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Turns a filter into a query within the caller's scope. */
@ApplicationScoped
class EnterpriseSearch {
  private static final String NOTHING = "1 = 0";

  private final Listings listings;
  private final RegionTree tree;
  private final DomainCatalogue domains;

  EnterpriseSearch(Listings listings, RegionTree tree, DomainCatalogue domains) {
    this.listings = listings;
    this.tree = tree;
    this.domains = domains;
  }

  Listing<Enterprise> listing(EnterpriseFilter filter) {
    Listing<Enterprise> listing =
        listings
            .of(Enterprise.class)
            .where("e.status = :status", "status", filter.status())
            .where("e.kind = :kind", "kind", filter.kind())
            .where("e.domainCode = :domain", "domain", filter.domain())
            .where("e.place.townCode = :domainTown", "domainTown", townOf(filter.domain()))
            .where("e.highRisk = :highRisk", "highRisk", filter.highRisk())
            .sortable("name", "e.nameKey")
            .sortable("code", "e.code")
            .sortable("updatedAt", "e.updatedAt")
            .defaultSort("-id");
    narrowToIndustry(listing, filter.industry());
    narrowToRegion(listing, filter.region());
    if (filter.tag() != null) {
      withWord(listing, "tag", SearchIndex.ofTag(filter.tag()));
    }
    if (filter.text() != null && !filter.text().isBlank()) {
      narrowToText(listing, SearchQuery.parse(filter.text()));
    }
    return listing;
  }

  /**
   * A domain belongs to one town; saying so lets the server use the index of the town's domains.
   */
  private String townOf(String domain) {
    return domain == null ? null : domains.townOf(domain).orElse(null);
  }

  private static void narrowToIndustry(Listing<Enterprise> listing, String industry) {
    if (industry != null && industry.length() == 1) {
      listing.where("e.industry like :industry", "industry", industry + "%");
    } else {
      listing.where("e.industry = :industry", "industry", industry);
    }
  }

  private void narrowToRegion(Listing<Enterprise> listing, String code) {
    if (code == null) {
      return;
    }
    RegionState region = tree.find(code).orElse(null);
    if (region == null) {
      listing.where(NOTHING);
      return;
    }
    String column =
        switch (region.level()) {
          case CITY -> "cityCode";
          case DISTRICT -> "districtCode";
          case TOWN -> "townCode";
          case VILLAGE -> "code";
        };
    listing.where("e.place." + column + " = :region", "region", code);
  }

  private static void narrowToText(Listing<Enterprise> listing, SearchQuery query) {
    switch (query.kind()) {
      case TOO_SHORT -> listing.where(NOTHING);
      case CODE -> listing.where("e.code like :code", "code", query.text() + "%");
      case NAME, INITIALS -> {
        List<String> terms = query.terms();
        if (terms.isEmpty()) {
          listing.where(NOTHING);
        }
        for (int i = 0; i < terms.size(); i++) {
          withWord(listing, "term" + i, terms.get(i));
        }
        if (query.kind() == SearchQuery.Kind.NAME && terms.size() > 1) {
          listing.where("e.searchName like :piece", "piece", "%" + query.text() + "%");
        }
      }
    }
  }

  private static void withWord(Listing<Enterprise> listing, String name, String word) {
    listing.where(
        "e.id in (select "
            + name
            + "_.key.enterpriseId from EnterpriseTerm "
            + name
            + "_ where "
            + name
            + "_.key.term = :"
            + name
            + ")",
        name,
        word);
  }
}
