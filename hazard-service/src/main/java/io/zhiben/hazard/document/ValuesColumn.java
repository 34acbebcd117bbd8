package io.zhiben.hazard.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps the values of a document as JSON. */
@Converter
class ValuesColumn implements AttributeConverter<DocumentValues, String> {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public String convertToDatabaseColumn(DocumentValues values) {
    try {
      return JSON.writeValueAsString(values);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public DocumentValues convertToEntityAttribute(String column) {
    try {
      return JSON.readValue(column, DocumentValues.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
