package io.zhiben.enterprise.enterprise;

import io.zhiben.contracts.event.EnterpriseFormer;
import io.zhiben.platform.former.FormerLines;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What an enterprise counted as before, with its fields in the order of the record; tags are parted
 * by commas.
 */
@Converter
class FormerList implements AttributeConverter<List<EnterpriseFormer>, String> {
  private static final FormerLines<EnterpriseFormer> LINES =
      new FormerLines<>(FormerList::fields, FormerList::read);

  @Override
  public String convertToDatabaseColumn(List<EnterpriseFormer> all) {
    return LINES.column(all);
  }

  @Override
  public List<EnterpriseFormer> convertToEntityAttribute(String column) {
    return LINES.list(column);
  }

  private static Stream<Object> fields(EnterpriseFormer one) {
    return Stream.of(
        one.until(),
        one.place(),
        one.domainCode(),
        one.industry(),
        String.join(",", new TreeSet<>(one.tags())),
        one.status());
  }

  private static EnterpriseFormer read(FormerLines.Line line) {
    return new EnterpriseFormer(
        line.day(), line.place(), line.text(), line.text(), tags(line.text()), line.text());
  }

  private static Set<String> tags(String field) {
    return field == null ? Set.of() : Set.of(field.split(","));
  }
}
