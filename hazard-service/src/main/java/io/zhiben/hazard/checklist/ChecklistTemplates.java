package io.zhiben.hazard.checklist;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import io.zhiben.hazard.checklist.ChecklistTemplate.TemplateItem;
import io.zhiben.hazard.criteria.CriteriaLibrary;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The templates that this build carries. One that cannot be read stops the start. */
@Startup
@ApplicationScoped
class ChecklistTemplates {
  private static final String FILE = "/checklists/templates.json";

  private final String note;
  private final Map<String, ChecklistTemplate> templates = new LinkedHashMap<>();

  ChecklistTemplates(ObjectMapper json, CriteriaLibrary library) {
    Shipped shipped = shipped(json);
    note = shipped.note();
    for (ChecklistTemplate template : shipped.templates()) {
      if (templates.put(template.id(), template) != null) {
        throw new IllegalStateException("the template " + template.id() + " stands there twice");
      }
      for (TemplateItem item : template.items()) {
        if (item.clauseId() != null && library.cite(item.clauseId()).isEmpty()) {
          throw new IllegalStateException(
              template.id() + " cites " + item.clauseId() + ", unknown to the library");
        }
      }
    }
  }

  /**
   * The file.
   *
   * @param note about all of them
   */
  record Shipped(String note, List<ChecklistTemplate> templates) {}

  private static Shipped shipped(ObjectMapper json) {
    try (InputStream in = ChecklistTemplates.class.getResourceAsStream(FILE)) {
      return json.copy()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .readValue(in, Shipped.class);
    } catch (IOException e) {
      throw new IllegalStateException(FILE + ": " + e.getMessage(), e);
    }
  }

  String note() {
    return note;
  }

  List<ChecklistTemplate> all() {
    return new ArrayList<>(templates.values());
  }

  ChecklistTemplate require(String id) {
    ChecklistTemplate template = templates.get(id);
    if (template == null) {
      throw Problem.notFound();
    }
    return template;
  }
}
