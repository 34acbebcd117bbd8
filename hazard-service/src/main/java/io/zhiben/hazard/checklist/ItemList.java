package io.zhiben.hazard.checklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** The items of a version in one column, as JSON. */
@Converter
class ItemList implements AttributeConverter<List<ChecklistItem>, String> {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<ChecklistItem>> ITEMS = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(List<ChecklistItem> items) {
    try {
      return JSON.writeValueAsString(items == null ? List.of() : items);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public List<ChecklistItem> convertToEntityAttribute(String column) {
    try {
      return column == null ? List.of() : JSON.readValue(column, ITEMS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
