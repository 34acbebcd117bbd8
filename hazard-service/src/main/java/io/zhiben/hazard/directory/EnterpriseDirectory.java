package io.zhiben.hazard.directory;

import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeGuard;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers the other features' questions about enterprises, within the caller's scope. */
@ApplicationScoped
public class EnterpriseDirectory {
  private final DirectoryEntries entries;
  private final Database database;
  private final Listings listings;

  EnterpriseDirectory(DirectoryEntries entries, Database database, Listings listings) {
    this.listings = listings;
    this.entries = entries;
    this.database = database;
  }

  /**
   * The enterprise that something is going to be written about; not found alike when there is none
   * and when the caller doesn't reach it. It doesn't change until the transaction ends: a row
   * written while the enterprise moves would stay behind. Those who write about it don't wait for
   * one another.
   */
  public ListedEnterprise requireForWriting(UUID id) {
    // plain SQL: Hibernate's "for update of" is not in MariaDB's language; what is locked is read
    // by the scoped query
    database.query(
        "select 1 from directory_entry where enterprise_id = ? lock in share mode", row -> 1, id);
    return find(id).orElseThrow(Problem::notFound);
  }

  /** Enterprises that don't change until the transaction ends. */
  public static final class Held {
    private final Map<UUID, ListedEnterprise> enterprises;

    private Held(Map<UUID, ListedEnterprise> enterprises) {
      this.enterprises = enterprises;
    }

    /** Not found alike when there is none and when the present caller doesn't reach it. */
    public ListedEnterprise require(UUID id) {
      ListedEnterprise enterprise = enterprises.get(id);
      if (enterprise == null || !ScopeGuard.covers(CurrentCaller.get(), enterprise)) {
        throw Problem.notFound();
      }
      return enterprise;
    }
  }

  /**
   * The same for many at once that several callers are going to write about; in the order of their
   * ids, so that nobody waits in a circle.
   */
  public Held holdForWriting(Set<UUID> ids) {
    Object[] inOrder = ids.stream().sorted().toArray();
    return new Held(
        database
            .query(
                "select * from directory_entry where enterprise_id in (?"
                    + ", ?".repeat(inOrder.length - 1)
                    + ") order by enterprise_id lock in share mode",
                EnterpriseDirectory::read,
                inOrder)
            .stream()
            .collect(Collectors.toMap(ListedEnterprise::id, Function.identity())));
  }

  private static ListedEnterprise read(ResultSet row) throws SQLException {
    return new ListedEnterprise(
        Database.uuid(row.getBytes("enterprise_id")),
        row.getString("enterprise_code"),
        row.getString("name"),
        new Place(
            row.getString("place_code"),
            row.getString("city_code"),
            row.getString("district_code"),
            row.getString("town_code")),
        row.getString("domain_code"),
        DirectoryEntry.codesOf(row.getString("lead_departments")));
  }

  /** Empty also when the caller doesn't reach it. */
  public Optional<ListedEnterprise> find(UUID id) {
    return entries.findByIdOptional(id).map(DirectoryEntry::listed);
  }

  /**
   * Those whose name has the piece, as many as that.
   *
   * @param piece in lower case
   */
  public List<UUID> named(String piece, int most) {
    return listings
        .of(DirectoryEntry.class)
        .byPlaceAlone()
        .where("locate(:piece, lower(e.name)) > 0", "piece", piece)
        .ids(UUID.class, most);
  }

  /**
   * Who looks after a place, an empty text while nobody is named; empty for an enterprise, and when
   * the caller doesn't reach it.
   */
  public Optional<String> keeperOf(UUID id) {
    return entries.findByIdOptional(id).map(DirectoryEntry::keeper);
  }

  /** Empty also when the caller doesn't reach it. */
  public Optional<EnterpriseTraits> traits(UUID id) {
    return entries.findByIdOptional(id).map(DirectoryEntry::traits);
  }
}
