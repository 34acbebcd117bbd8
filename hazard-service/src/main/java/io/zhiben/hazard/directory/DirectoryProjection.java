package io.zhiben.hazard.directory;

import io.zhiben.hazard.directory.DirectoryEntry.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes the copy of the enterprises and places; older states than the one known change nothing.
 */
@ApplicationScoped
class DirectoryProjection {
  private final DirectoryEntries entries;
  private final Event<EnterpriseFollowed> followers;
  private final Event<DepartmentsChanged> departments;

  DirectoryProjection(
      DirectoryEntries entries,
      Event<EnterpriseFollowed> followers,
      Event<DepartmentsChanged> departments) {
    this.entries = entries;
    this.followers = followers;
    this.departments = departments;
  }

  /** In the order in which they arrived; several states of one enterprise may be among them. */
  void apply(List<DirectoryState> states) {
    if (states.isEmpty()) {
      return;
    }
    List<UUID> ids = states.stream().map(DirectoryState::id).distinct().toList();
    Map<UUID, DirectoryEntry> known =
        entries.list("id in ?1", ids).stream()
            .collect(Collectors.toMap(DirectoryEntry::id, Function.identity()));
    Map<DirectoryEntry, Change> changes = new LinkedHashMap<>();
    Set<DirectoryEntry> ledByOthers = new LinkedHashSet<>();
    for (DirectoryState state : states) {
      DirectoryEntry entry = known.get(state.id());
      if (entry == null) {
        entry = new DirectoryEntry(state);
        entries.persist(entry);
        known.put(state.id(), entry);
      } else if (state.version() > entry.version()) {
        Set<String> leads = entry.leadDepartments();
        changes.merge(entry, entry.take(state), DirectoryProjection::greater);
        if (!leads.equals(entry.leadDepartments())) {
          ledByOthers.add(entry);
        }
      } else if (state.version() == entry.version()) {
        entry.complete(state);
      }
    }
    changes.forEach(this::tell);
    ledByOthers.forEach(entry -> departments.fire(new DepartmentsChanged(entry.listed())));
  }

  private static Change greater(Change one, Change other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private void tell(DirectoryEntry entry, Change change) {
    if (change != Change.NOTHING) {
      followers.fire(new EnterpriseFollowed(entry.listed(), change == Change.MOVED));
    }
  }
}
