package io.zhiben.hazard.listing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.contracts.access.Right;
import io.zhiben.contracts.access.Role;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The records of listings. */
@ApplicationScoped
class ListingLog implements PanacheRepositoryBase<ListingEntry, UUID> {
  private final Clock clock;

  ListingLog(Clock clock) {
    this.clock = clock;
  }

  /**
   * What a step did.
   *
   * @param detail the day of an extension, the text of a measure; else null
   */
  record Done(ListingHappening happening, String note, String detail) {}

  /**
   * Who did it, and when.
   *
   * @param role the role that gave him the right, as the identity server names it
   */
  record Actor(String subject, String role, String org, Instant at) {}

  /** Oldest first. */
  List<ListingEntry> of(UUID listingId) {
    return list("listingId = ?1 order by id", listingId);
  }

  void add(UUID listingId, Done done, Right by) {
    Caller caller = CurrentCaller.get();
    String role =
        caller.roles().stream()
            .filter(by.roles()::contains)
            .min(Comparator.naturalOrder())
            .map(Role::claim)
            .orElse(null);
    persist(
        new ListingEntry(
            listingId, done, new Actor(caller.subject(), role, caller.org(), clock.instant())));
  }
}
