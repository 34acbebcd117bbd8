package io.zhiben.hazard.inspection;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Circumstances in one column, in the order of their enum. */
@Converter
class CircumstanceSet implements AttributeConverter<Set<Circumstance>, String> {
  @Override
  public String convertToDatabaseColumn(Set<Circumstance> circumstances) {
    return circumstances == null
        ? ""
        : circumstances.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
  }

  @Override
  public Set<Circumstance> convertToEntityAttribute(String column) {
    return column == null || column.isEmpty()
        ? Set.of()
        : Arrays.stream(column.split(" "))
            .map(Circumstance::valueOf)
            .collect(Collectors.toUnmodifiableSet());
  }
}
