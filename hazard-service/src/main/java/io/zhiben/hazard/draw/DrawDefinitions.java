package io.zhiben.hazard.draw;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps the definition of a draw as text, and reads it again. */
@ApplicationScoped
class DrawDefinitions {
  private final ObjectMapper json;

  DrawDefinitions(ObjectMapper json) {
    this.json = json;
  }

  String write(PrepareDraw definition) {
    try {
      return json.writeValueAsString(definition);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  PrepareDraw of(Draw draw) {
    try {
      return json.readValue(draw.definition(), PrepareDraw.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
