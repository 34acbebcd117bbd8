package io.zhiben.hazard.enforcement;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Actions in one column, each between bars, so that a list can look for one. */
@Converter
class ActionSet implements AttributeConverter<Set<EnforcementAction>, String> {
  @Override
  public String convertToDatabaseColumn(Set<EnforcementAction> actions) {
    return actions == null || actions.isEmpty()
        ? ""
        : actions.stream().sorted().map(Enum::name).collect(Collectors.joining("|", "|", "|"));
  }

  @Override
  public Set<EnforcementAction> convertToEntityAttribute(String column) {
    Set<EnforcementAction> actions = EnumSet.noneOf(EnforcementAction.class);
    if (column != null) {
      for (String name : column.split("\\|")) {
        if (!name.isEmpty()) {
          actions.add(EnforcementAction.valueOf(name));
        }
      }
    }
    return actions;
  }
}
