package io.zhiben.hazard.hazard;

import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.HazardFormer;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a hazard counted as before, in one column: a line each, its fields in the order of the
 * record and parted by tabs, empty where there is none. Most hazards have none, and no column.
 */
@Converter
class FormerList implements AttributeConverter<List<HazardFormer>, String> {
  @Override
  public String convertToDatabaseColumn(List<HazardFormer> all) {
    return all == null || all.isEmpty()
        ? null
        : all.stream().map(FormerList::line).collect(Collectors.joining("\n"));
  }

  @Override
  public List<HazardFormer> convertToEntityAttribute(String column) {
    return column == null || column.isEmpty()
        ? List.of()
        : column.lines().map(FormerList::read).toList();
  }

  private static String line(HazardFormer one) {
    return Stream.of(
            one.until(),
            one.place().code(),
            one.place().cityCode(),
            one.place().districtCode(),
            one.place().townCode(),
            one.domainCode(),
            one.level(),
            one.gradedOn(),
            one.deadline(),
            one.category(),
            one.listedLevel())
        .map(field -> Objects.toString(field, ""))
        .collect(Collectors.joining("\t"));
  }

  private static HazardFormer read(String line) {
    String[] fields = line.split("\t", -1);
    return new HazardFormer(
        LocalDate.parse(fields[0]),
        new Ancestry(fields[1], fields[2], text(fields[3]), text(fields[4])),
        text(fields[5]),
        text(fields[6]),
        day(fields[7]),
        day(fields[8]),
        text(fields[9]),
        text(fields[10]));
  }

  private static String text(String field) {
    return field.isEmpty() ? null : field;
  }

  private static LocalDate day(String field) {
    return field.isEmpty() ? null : LocalDate.parse(field);
  }
}
