package io.zhiben.hazard.accident;

import io.zhiben.hazard.accident.AccidentCommands.Accountability;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who answers how, in one column: {@code PRINCIPAL ADMINISTRATIVE 1;WORKER INTERNAL 2}. */
@Converter
class AccountabilityList implements AttributeConverter<List<Accountability>, String> {
  @Override
  public String convertToDatabaseColumn(List<Accountability> all) {
    return all == null
        ? ""
        : all.stream()
            .map(one -> one.post() + " " + one.means() + " " + one.count())
            .collect(Collectors.joining(";"));
  }

  @Override
  public List<Accountability> convertToEntityAttribute(String column) {
    return column == null || column.isEmpty()
        ? List.of()
        : Stream.of(column.split(";"))
            .map(text -> text.split(" "))
            .map(part ->
                new Accountability(
                    AccountablePost.valueOf(part[0]),
                    AccountabilityMeans.valueOf(part[1]),
                    Integer.parseInt(part[2])))
            .toList();
  }
}
