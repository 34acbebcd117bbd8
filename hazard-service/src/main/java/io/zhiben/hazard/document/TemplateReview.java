package io.zhiben.hazard.document;

import io.zhiben.hazard.document.DocumentField.Type;
import io.zhiben.platform.docx.Docx;
import io.zhiben.platform.docx.Layout;
import io.zhiben.platform.docx.Placeholders;
import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.FieldError;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What keeps a file from being the template of a kind of document, all of it at once. */
final class TemplateReview {
  private TemplateReview() {}

  /** Empty when it can be used. */
  static List<FieldError> faults(DocumentKind kind, Docx template) {
    List<FieldError> faults = new ArrayList<>();
    Layout.unsupported(template)
        .forEach(what -> faults.add(fault(what, DocumentError.TEMPLATE_ELEMENT_UNSUPPORTED)));
    Placeholders.broken(template)
        .forEach(text -> faults.add(fault(text, DocumentError.TEMPLATE_PLACEHOLDER_BROKEN)));
    Placeholders.mixedLists(template)
        .forEach(list -> faults.add(fault(list, DocumentError.TEMPLATE_LISTS_MIXED)));
    Set<String> used = Placeholders.of(template);
    Set<String> known = known(kind);
    used.stream()
        .filter(name -> !known.contains(name))
        .forEach(
            name -> faults.add(fault(braced(name), DocumentError.TEMPLATE_PLACEHOLDER_UNKNOWN)));
    for (DocumentField field : kind.placeholders()) {
      if (field.anchored() && !isUsed(field, used)) {
        faults.add(fault(braced(field.label()), DocumentError.TEMPLATE_PLACEHOLDER_MISSING));
      }
    }
    return faults;
  }

  private static boolean isUsed(DocumentField field, Set<String> used) {
    return field.type() == Type.LIST
        ? used.stream().anyMatch(name -> name.startsWith(field.label() + "."))
        : used.contains(field.label());
  }

  /** The names that may stand between braces. */
  static Set<String> known(DocumentKind kind) {
    Set<String> known = new LinkedHashSet<>();
    for (DocumentField field : kind.placeholders()) {
      if (field.type() == Type.LIST) {
        field.columns().forEach(column -> known.add(field.label() + "." + column.label()));
      } else {
        known.add(field.label());
      }
    }
    return known;
  }

  private static FieldError fault(String what, ErrorCode code) {
    return new FieldError(what, code.name(), null);
  }

  private static String braced(String name) {
    return "{{" + name + "}}";
  }
}
