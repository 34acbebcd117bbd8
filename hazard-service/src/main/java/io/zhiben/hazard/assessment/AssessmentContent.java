package io.zhiben.hazard.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiben.hazard.enforcement.UnitFigures.Figures;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Items and figures of an assessment in one column, as JSON. */
record AssessmentContent(List<AssessedItem> items, Figures figures) {
  AssessmentContent {
    items = items.stream().toList();
  }

  /** Between the record and its column. */
  @Converter
  static class Json implements AttributeConverter<AssessmentContent, String> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(AssessmentContent content) {
      try {
        return JSON.writeValueAsString(content);
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public AssessmentContent convertToEntityAttribute(String column) {
      try {
        return column == null ? null : JSON.readValue(column, AssessmentContent.class);
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
