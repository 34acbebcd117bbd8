package io.zhiben.hazard.directory;

import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.EnterpriseState;
import io.zhiben.contracts.event.EventState;
import io.zhiben.contracts.event.PlaceState;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/**
 * What the copy keeps of an enterprise, or of a place that is none.
 *
 * @param industry null for a place, and in states of former versions
 * @param keeper who looks after a place, empty while nobody is named; null for an enterprise
 */
record DirectoryState(
    UUID id,
    long version,
    Ancestry place,
    String code,
    String name,
    String industry,
    Collection<String> tags,
    String status,
    String domainCode,
    Collection<String> leadDepartments,
    Collection<String> coDepartments,
    String keeper) {

  /** Empty for states about something else. */
  static Optional<DirectoryState> of(EventState told) {
    return switch (told) {
      case EnterpriseState enterprise -> Optional.of(of(enterprise));
      case PlaceState place -> Optional.of(of(place));
      default -> Optional.empty();
    };
  }

  static DirectoryState of(EnterpriseState told) {
    return new DirectoryState(
        told.id(),
        told.version(),
        told.place(),
        told.code(),
        told.name(),
        told.industry(),
        told.tags(),
        told.status(),
        told.domainCode(),
        told.leadDepartments(),
        told.coDepartments(),
        null);
  }

  private static DirectoryState of(PlaceState told) {
    return new DirectoryState(
        told.id(),
        told.version(),
        told.place(),
        told.code(),
        told.name(),
        null,
        told.tags(),
        told.status(),
        told.domainCode(),
        told.leadDepartments(),
        told.coDepartments(),
        told.keeper() == null ? "" : told.keeper());
  }
}
