package io.zhiben.hazard.listing;

import io.zhiben.contracts.event.EventType;
import io.zhiben.contracts.event.ListingState;
import io.zhiben.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Tells the neighbours. Reasons, texts and units stay here. */
@ApplicationScoped
class ListingEvents {
  private final Outbox outbox;

  ListingEvents(Outbox outbox) {
    this.outbox = outbox;
  }

  void tell(EventType type, HazardListing listing, Collection<UUID> hazards) {
    List<UUID> ids = List.copyOf(hazards);
    outbox.append(type, () -> stateOf(listing, ids));
  }

  static ListingState stateOf(HazardListing listing, List<UUID> hazards) {
    return new ListingState(
        listing.id(),
        listing.version(),
        listing.place().ancestry(),
        listing.number(),
        listing.authority().level().name(),
        listing.authority().code(),
        listing.publicity().name(),
        listing.state().name(),
        hazards,
        listing.listedOn(),
        listing.deadline(),
        listing.later().original(),
        listing.later().granted(),
        listing.delistedOn());
  }
}
