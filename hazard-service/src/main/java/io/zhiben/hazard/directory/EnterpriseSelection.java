package io.zhiben.hazard.directory;

import io.zhiben.platform.http.Listing;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Selects enterprises for plans and draws, within the caller's scope; closed ones never. Places
 * that are no enterprises are selected by their tags, such as {@code placeRoad}, or by name: a plan
 * for all of a town means its enterprises.
 */
@ApplicationScoped
public class EnterpriseSelection {
  private static final int FETCH_SIZE = 500;
  private static final String NO_PLACE = "e.keeper is null";

  private final Listings listings;
  private final RegionCondition regions;
  private final DirectoryEntries entries;

  EnterpriseSelection(Listings listings, RegionCondition regions, DirectoryEntries entries) {
    this.listings = listings;
    this.regions = regions;
    this.entries = entries;
  }

  /**
   * What to look for.
   *
   * @param region within that place
   * @param domain of that responsibility domain; null for any
   * @param tags all of them
   * @param department that supervises as lead; null for any
   */
  public record Wanted(String region, String domain, Set<String> tags, String department) {}

  /** An enterprise that was found, with its tags. */
  public record Selected(ListedEnterprise enterprise, Set<String> tags) {}

  /** At most one more than {@code most}, by id. */
  public List<Selected> select(Wanted wanted, int most) {
    Listing<DirectoryEntry> listing =
        listings
            .of(DirectoryEntry.class)
            .where("e.status <> 'CLOSED'")
            .where(regions.within(wanted.region()), "region", wanted.region())
            .where("e.domainCode = :domain", "domain", wanted.domain())
            .where(
                "locate(:lead, e.leadDepartments) > 0",
                "lead",
                wanted.department() == null
                    ? null
                    : DirectoryEntry.joined(List.of(wanted.department())));
    if (wanted.tags().isEmpty()) {
      listing.where(NO_PLACE);
    }
    int number = 0;
    for (String tag : wanted.tags()) {
      String name = "tag" + number++;
      listing.where("locate(:" + name + ", e.tags) > 0", name, DirectoryEntry.joined(List.of(tag)));
    }
    try (Stream<DirectoryEntry> found = listing.stream("id", FETCH_SIZE)) {
      return found.limit(most + 1L).map(EnterpriseSelection::selected).toList();
    }
  }

  /**
   * Those of that list; not found alike when one doesn't exist, isn't reached by the caller, lies
   * outside the place or is closed.
   */
  public List<Selected> require(List<UUID> ids, String region) {
    List<Selected> found = new ArrayList<>();
    for (UUID id : ids) {
      DirectoryEntry entry =
          entries
              .findByIdOptional(id)
              .filter(one -> one.place().isWithin(region) && !one.status().equals("CLOSED"))
              .orElseThrow(Problem::notFound);
      found.add(selected(entry));
    }
    return found;
  }

  /**
   * Open enterprises of a place that meet one more condition, by name.
   *
   * @param region within that place; null for all of the caller's
   * @param condition on {@code e}, with one named parameter
   */
  public Page<ListedEnterprise> page(
      String region, String condition, String parameter, Object value, PageRequest page) {
    return page(region, null, condition, parameter, value, page);
  }

  /**
   * The same for enterprises with one tag.
   *
   * @param tag null for any
   */
  public Page<ListedEnterprise> page(
      String region,
      String tag,
      String condition,
      String parameter,
      Object value,
      PageRequest page) {
    return listings
        .of(DirectoryEntry.class)
        .where("e.status <> 'CLOSED'")
        .where(NO_PLACE)
        .where(regions.within(region), "region", region)
        .where(
            "locate(:tag, e.tags) > 0",
            "tag",
            tag == null ? null : DirectoryEntry.joined(List.of(tag)))
        .where(condition, parameter, value)
        .sortable("name", "e.name")
        .fetch(page)
        .map(DirectoryEntry::listed);
  }

  /** Those of that list that are still there, in the place and with the department wanted. */
  public List<Selected> among(List<UUID> ids, Wanted wanted) {
    List<Selected> found = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += FETCH_SIZE) {
      List<UUID> part = ids.subList(from, Math.min(ids.size(), from + FETCH_SIZE));
      entries.list("id in ?1", part).stream()
          .filter(one -> one.place().isWithin(wanted.region()) && !one.status().equals("CLOSED"))
          .filter(one ->
              wanted.department() == null || one.leadDepartments().contains(wanted.department()))
          .map(EnterpriseSelection::selected)
          .forEach(found::add);
    }
    return found;
  }

  private static Selected selected(DirectoryEntry entry) {
    return new Selected(entry.listed(), entry.tags());
  }
}
