package io.zhiben.hazard.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds enterprises by what paper says of them, within the caller's scope. */
@ApplicationScoped
public class EnterpriseLookup {
  private final DirectoryEntries entries;

  EnterpriseLookup(DirectoryEntries entries) {
    this.entries = entries;
  }

  /** By credit code; several where one works in several towns of the caller. */
  public Map<String, List<ListedEnterprise>> byCode(Collection<String> codes) {
    return codes.isEmpty()
        ? Map.of()
        : entries.list("enterpriseCode in ?1", codes).stream()
            .map(DirectoryEntry::listed)
            .collect(Collectors.groupingBy(ListedEnterprise::code));
  }

  /** By the whole name. */
  public Map<String, List<ListedEnterprise>> byName(Collection<String> names) {
    return names.isEmpty()
        ? Map.of()
        : entries.list("name in ?1", names).stream()
            .map(DirectoryEntry::listed)
            .collect(Collectors.groupingBy(ListedEnterprise::name));
  }
}
