package io.zhiben.hazard.enforcement;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Ids of persons in one column. */
@Converter
class SubjectList implements AttributeConverter<Set<String>, String> {
  @Override
  public String convertToDatabaseColumn(Set<String> subjects) {
    return subjects == null ? "" : String.join(" ", subjects);
  }

  @Override
  public Set<String> convertToEntityAttribute(String column) {
    return column == null || column.isEmpty()
        ? Set.of()
        : new LinkedHashSet<>(List.of(column.split(" ")));
  }
}
