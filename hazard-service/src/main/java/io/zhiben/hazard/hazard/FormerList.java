package io.zhiben.hazard.hazard;

import io.zhiben.contracts.event.HazardFormer;
import io.zhiben.platform.former.FormerLines;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Stream;

/** What a hazard counted as before, with its fields in the order of the record. */
@Converter
class FormerList implements AttributeConverter<List<HazardFormer>, String> {
  private static final FormerLines<HazardFormer> LINES =
      new FormerLines<>(FormerList::fields, FormerList::read);

  @Override
  public String convertToDatabaseColumn(List<HazardFormer> all) {
    return LINES.column(all);
  }

  @Override
  public List<HazardFormer> convertToEntityAttribute(String column) {
    return LINES.list(column);
  }

  private static Stream<Object> fields(HazardFormer one) {
    return Stream.of(
        one.until(),
        one.place(),
        one.domainCode(),
        one.level(),
        one.gradedOn(),
        one.deadline(),
        one.category(),
        one.listedLevel());
  }

  private static HazardFormer read(FormerLines.Line line) {
    return new HazardFormer(
        line.day(),
        line.place(),
        line.text(),
        line.text(),
        line.day(),
        line.day(),
        line.text(),
        line.text());
  }
}
