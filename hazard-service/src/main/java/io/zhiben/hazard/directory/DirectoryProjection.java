package io.zhiben.hazard.directory;

import io.zhiben.contracts.event.EnterpriseState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the copy of the enterprises; older states than the one known change nothing. */
@ApplicationScoped
class DirectoryProjection {
  private final DirectoryEntries entries;
  private final Event<EnterpriseFollowed> followers;

  DirectoryProjection(DirectoryEntries entries, Event<EnterpriseFollowed> followers) {
    this.entries = entries;
    this.followers = followers;
  }

  /** In the order in which they arrived; several states of one enterprise may be among them. */
  void apply(List<EnterpriseState> states) {
    if (states.isEmpty()) {
      return;
    }
    List<UUID> ids = states.stream().map(EnterpriseState::id).distinct().toList();
    Map<UUID, DirectoryEntry> known =
        entries.list("id in ?1", ids).stream()
            .collect(Collectors.toMap(DirectoryEntry::id, Function.identity()));
    List<DirectoryEntry> followed = new ArrayList<>();
    for (EnterpriseState state : states) {
      DirectoryEntry entry = known.get(state.id());
      if (entry == null) {
        entry = new DirectoryEntry(state);
        entries.persist(entry);
        known.put(state.id(), entry);
      } else if (state.version() > entry.version() && entry.take(state)) {
        followed.add(entry);
      }
    }
    followed.stream()
        .distinct()
        .forEach(entry -> followers.fire(new EnterpriseFollowed(entry.listed())));
  }
}
