package io.zhiben.hazard.inspection;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Codes of topics in one column, by the alphabet; null for none. */
@Converter
class TopicSet implements AttributeConverter<Set<String>, String> {
  @Override
  public String convertToDatabaseColumn(Set<String> codes) {
    return codes == null || codes.isEmpty() ? null : String.join(" ", new TreeSet<>(codes));
  }

  @Override
  public Set<String> convertToEntityAttribute(String column) {
    return column == null
        ? Set.of()
        : Arrays.stream(column.split(" ")).collect(Collectors.toUnmodifiableSet());
  }
}
