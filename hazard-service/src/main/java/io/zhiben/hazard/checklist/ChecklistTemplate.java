package io.zhiben.hazard.checklist;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A checklist that the suite carries for places to take over (Y-042, Y-057, Y-068, Y-255, Y-401,
 * Y-427). Its items stand in words of our own.
 *
 * @param id stable, e.g. {@code site-deep-pit}
 * @param source the document that asks for the check
 * @param note what a reader must know besides; may be null
 * @param tags of the enterprises that it is about; a place takes them over or says its own
 */
@Schema(name = "ChecklistTemplate")
record ChecklistTemplate(
    String id,
    String title,
    String sector,
    String source,
    String note,
    Set<String> tags,
    List<TemplateItem> items) {

  ChecklistTemplate {
    tags = tags == null ? Set.of() : Set.copyOf(tags);
    items = List.copyOf(items);
    Set<String> codes = new HashSet<>();
    for (TemplateItem item : items) {
      if (!codes.add(item.code())) {
        throw new IllegalArgumentException(id + " has two items " + item.code());
      }
    }
  }

  /**
   * One item.
   *
   * @param code its number in the template
   * @param basis the document that it rests on, where it cites no clause
   * @param clauseId the clause of the criteria that a breach would meet; else null
   * @param note for whoever checks, e.g. which of two rules goes first (Y-275); else null
   * @param photoNeeded it is said to be good only with a photo; null for not
   * @param keyLink it is a key link of the work; null for not
   */
  @Schema(name = "ChecklistTemplateItem")
  record TemplateItem(
      String code,
      String text,
      String basis,
      String clauseId,
      String section,
      String note,
      Boolean photoNeeded,
      Boolean keyLink) {
    TemplateItem {
      if (code == null || text == null || (basis == null) == (clauseId == null)) {
        throw new IllegalArgumentException("an item of a template is not whole: " + text);
      }
    }
  }
}
