package io.zhiben.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** Where a row stands in a list: the value that it is sorted by and its id, as clients carry it. */
final class ListCursor {
  private ListCursor() {}

  static String of(ObjectMapper json, Object value, Object id) {
    Object[] position = {value, id};
    try {
      String text = json.writeValueAsString(position);
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The value and the id; refuses what no list gave.
   *
   * @param type of the value
   */
  static Object[] parse(ObjectMapper json, String cursor, Class<?> type) {
    try {
      JsonNode position = json.readTree(Base64.getUrlDecoder().decode(cursor));
      Object value = json.convertValue(position.get(0), type);
      Object id = json.convertValue(position.get(1), UUID.class);
      if (value == null || id == null) {
        throw Problem.ofField(CommonError.INVALID_PARAMETER, "after");
      }
      return new Object[] {value, id};
    } catch (IOException | IllegalArgumentException e) {
      throw Problem.ofField(CommonError.INVALID_PARAMETER, "after");
    }
  }
}
