package io.zhiben.enterprise.enterprise;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Names enterprises for other features, as far as the caller sees them. */
@ApplicationScoped
public class EnterpriseNames {
  private final EnterpriseRepository enterprises;
  private final Listings listings;
  private final RegionTree tree;

  EnterpriseNames(EnterpriseRepository enterprises, Listings listings, RegionTree tree) {
    this.enterprises = enterprises;
    this.listings = listings;
    this.tree = tree;
  }

  /** Those of the ids that the caller sees, by name. */
  @Transactional
  public List<NamedEnterprise> ofIds(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return enterprises.list("id in ?1", ids).stream()
        .map(this::named)
        .sorted(Comparator.comparing(NamedEnterprise::name).thenComparing(NamedEnterprise::id))
        .toList();
  }

  /** Those with that credit code or issued code that the caller sees: one a town. */
  @Transactional
  public List<NamedEnterprise> withCode(String code) {
    return enterprises.list("code = ?1", code).stream().map(this::named).toList();
  }

  /** Names by credit code or issued code; codes that the caller doesn't see are left out. */
  @Transactional
  public Map<String, String> ofCodes(Collection<String> codes) {
    Map<String, String> names = new HashMap<>();
    if (!codes.isEmpty()) {
      enterprises
          .list("code in ?1", codes)
          .forEach(enterprise -> names.put(enterprise.code(), enterprise.content().name()));
    }
    return names;
  }

  /** The enterprises that sit in a building; none for a building that the caller doesn't see. */
  @Transactional
  public Page<NamedEnterprise> inBuilding(UUID building, PageRequest request) {
    return listings
        .of(Enterprise.class)
        .where("e.buildingId = :building", "building", building)
        .fetch(request)
        .map(this::named);
  }

  private NamedEnterprise named(Enterprise enterprise) {
    String region = enterprise.place().code();
    return new NamedEnterprise(
        enterprise.id(),
        enterprise.code(),
        enterprise.content().name(),
        region,
        tree.find(region).map(RegionState::name).orElse(region));
  }
}
