package io.zhiben.hazard.directory;

import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.PlaceScope;
import io.zhiben.platform.access.ScopeGuard;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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
  private final EntityManager entityManager;
  private final Listings listings;

  EnterpriseDirectory(
      DirectoryEntries entries, Database database, EntityManager entityManager, Listings listings) {
    this.listings = listings;
    this.entries = entries;
    this.entityManager = entityManager;
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
    private final Map<UUID, DirectoryEntry> entries;

    private Held(Map<UUID, DirectoryEntry> entries) {
      this.entries = entries;
    }

    /** Not found alike when there is none and when the present caller doesn't reach it. */
    public ListedEnterprise require(UUID id) {
      DirectoryEntry entry = entries.get(id);
      if (entry == null || !ScopeGuard.covers(CurrentCaller.get(), entry)) {
        throw Problem.notFound();
      }
      return entry.listed();
    }
  }

  /** The same for many at once that several callers are going to write about. */
  public Held holdForWriting(Set<UUID> ids) {
    Object[] inOrder = ids.stream().sorted().toArray();
    database.query(
        "select 1 from directory_entry where enterprise_id in (?"
            + ", ?".repeat(inOrder.length - 1)
            + ") order by enterprise_id lock in share mode",
        row -> 1,
        inOrder);
    return new Held(
        CurrentCaller.callAs(
            Caller.system(),
            () ->
                PlaceScope.withoutFilter(entityManager, () -> entries.list("id in ?1", ids))
                    .stream()
                    .collect(Collectors.toMap(DirectoryEntry::id, Function.identity()))));
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

  /** Empty also when the caller doesn't reach it. */
  public Optional<EnterpriseTraits> traits(UUID id) {
    return entries.findByIdOptional(id).map(DirectoryEntry::traits);
  }
}
