package io.zhiben.hazard.accident;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Causes in one column. */
final class CauseSets {
  private CauseSets() {}

  private static <E extends Enum<E>> String text(Set<E> causes) {
    return causes == null
        ? ""
        : causes.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
  }

  private static <E extends Enum<E>> Set<E> causes(Class<E> type, String column) {
    Set<E> causes = EnumSet.noneOf(type);
    if (column != null && !column.isEmpty()) {
      for (String name : column.split(" ")) {
        causes.add(Enum.valueOf(type, name));
      }
    }
    return causes;
  }

  @Converter
  static class Direct implements AttributeConverter<Set<DirectCause>, String> {
    @Override
    public String convertToDatabaseColumn(Set<DirectCause> causes) {
      return text(causes);
    }

    @Override
    public Set<DirectCause> convertToEntityAttribute(String column) {
      return causes(DirectCause.class, column);
    }
  }

  @Converter
  static class Indirect implements AttributeConverter<Set<IndirectCause>, String> {
    @Override
    public String convertToDatabaseColumn(Set<IndirectCause> causes) {
      return text(causes);
    }

    @Override
    public Set<IndirectCause> convertToEntityAttribute(String column) {
      return causes(IndirectCause.class, column);
    }
  }
}
