package io.zhiben.hazard.poster;

import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.http.Listing;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads where posters hang, and where none does. */
@ApplicationScoped
class PosterQueries {
  /** So many enterprises without a poster are named; all are counted. */
  private static final int NAMED = 100;

  private static final String BARE =
      " and not exists (select 1 from Poster p where p.enterpriseId = e.id and p.removedOn is null)";

  private final Listings listings;
  private final RegionCondition regions;
  private final Database database;
  private final EntityManager entityManager;

  PosterQueries(
      Listings listings, RegionCondition regions, Database database, EntityManager entityManager) {
    this.listings = listings;
    this.regions = regions;
    this.database = database;
    this.entityManager = entityManager;
  }

  /**
   * @param region null for the caller's whole scope
   * @param hanging null for both
   */
  @Transactional
  Page<Poster.View> list(String region, UUID enterprise, Boolean hanging, PageRequest page) {
    Listing<Poster> list =
        listings
            .of(Poster.class)
            .where(regions.within(region), "region", region)
            .where("e.enterpriseId = :enterprise", "enterprise", enterprise)
            .sortable("postedOn", "e.postedOn");
    if (hanging != null) {
      list.where(hanging ? "e.removedOn is null" : "e.removedOn is not null");
    }
    return list.fetch(page).map(Poster::view);
  }

  /** Something that could have a poster. */
  record PosterObject(String code, String name) {}

  /**
   * How many of all have a poster.
   *
   * @param enterprises those that are not closed
   * @param villages with communities
   * @param enterprisesWithout the first of those without, by name; code is the id
   */
  record PosterCoverage(
      long enterprises,
      long enterprisesPosted,
      long villages,
      long villagesPosted,
      List<PosterObject> enterprisesWithout,
      List<PosterObject> villagesWithout) {}

  /**
   * @param region null for the caller's whole scope
   */
  @Transactional
  PosterCoverage coverage(String region) {
    String within = regions.within(region);
    String open =
        " where e.keeper is null and e.status <> 'CLOSED'"
            + (within.isEmpty() ? "" : " and " + within);
    long all =
        bound("select count(e) from DirectoryEntry e" + open, Long.class, region).getSingleResult();
    long bare =
        bound("select count(e) from DirectoryEntry e" + open + BARE, Long.class, region)
            .getSingleResult();
    List<PosterObject> without =
        bound(
                "select e.id, e.name from DirectoryEntry e"
                    + open
                    + BARE
                    + " order by e.name, e.id",
                Object[].class,
                region)
            .setMaxResults(NAMED)
            .getResultStream()
            .map(row -> new PosterObject(String.valueOf(row[0]), (String) row[1]))
            .toList();
    List<PosterObject> villages = villages(region);
    Set<String> posted =
        new HashSet<>(
            entityManager
                .createQuery(
                    "select e.hanging from Poster e where e.hanging is not null"
                        + " and e.enterpriseId is null",
                    String.class)
                .getResultList());
    List<PosterObject> bareVillages =
        villages.stream().filter(one -> !posted.contains(one.code())).toList();
    return new PosterCoverage(
        all,
        all - bare,
        villages.size(),
        villages.size() - bareVillages.size(),
        without,
        bareVillages);
  }

  private List<PosterObject> villages(String region) {
    return database.query(
        "select code, name from region where level = 'VILLAGE'"
            + " and ? in (code, town_code, district_code, city_code)"
            + " and ? in (code, town_code, district_code, city_code) order by code",
        row -> new PosterObject(row.getString(1), row.getString(2)),
        CurrentCaller.get().region(),
        region == null ? CurrentCaller.get().region() : region);
  }

  private <T> TypedQuery<T> bound(String text, Class<T> type, String region) {
    TypedQuery<T> query = entityManager.createQuery(text, type);
    return region == null ? query : query.setParameter("region", region);
  }
}
