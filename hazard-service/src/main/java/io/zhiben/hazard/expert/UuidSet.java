package io.zhiben.hazard.expert;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Ids in one column, in order. */
@Converter
class UuidSet implements AttributeConverter<Set<UUID>, String> {
  @Override
  public String convertToDatabaseColumn(Set<UUID> ids) {
    return ids == null
        ? ""
        : ids.stream().sorted().map(UUID::toString).collect(Collectors.joining(" "));
  }

  @Override
  public Set<UUID> convertToEntityAttribute(String column) {
    return column == null || column.isEmpty()
        ? Set.of()
        : Arrays.stream(column.split(" "))
            .map(UUID::fromString)
            .collect(Collectors.toUnmodifiableSet());
  }
}
