package io.zhiben.enterprise.enterprise;

import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.EnterpriseFormer;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an enterprise counted as before, in one column: a line each, its fields in the order of the
 * record and parted by tabs, tags by commas, empty where there is none.
 */
@Converter
class FormerList implements AttributeConverter<List<EnterpriseFormer>, String> {
  @Override
  public String convertToDatabaseColumn(List<EnterpriseFormer> all) {
    return all == null || all.isEmpty()
        ? null
        : all.stream().map(FormerList::line).collect(Collectors.joining("\n"));
  }

  @Override
  public List<EnterpriseFormer> convertToEntityAttribute(String column) {
    return column == null || column.isEmpty()
        ? List.of()
        : column.lines().map(FormerList::read).toList();
  }

  private static String line(EnterpriseFormer one) {
    return Stream.of(
            one.until(),
            one.place().code(),
            one.place().cityCode(),
            one.place().districtCode(),
            one.place().townCode(),
            one.domainCode(),
            one.industry(),
            String.join(",", new TreeSet<>(one.tags())),
            one.status())
        .map(field -> Objects.toString(field, ""))
        .collect(Collectors.joining("\t"));
  }

  private static EnterpriseFormer read(String line) {
    String[] fields = line.split("\t", -1);
    return new EnterpriseFormer(
        LocalDate.parse(fields[0]),
        new Ancestry(fields[1], fields[2], text(fields[3]), text(fields[4])),
        text(fields[5]),
        text(fields[6]),
        fields[7].isEmpty() ? Set.of() : Set.of(fields[7].split(",")),
        text(fields[8]));
  }

  private static String text(String field) {
    return field.isEmpty() ? null : field;
  }
}
