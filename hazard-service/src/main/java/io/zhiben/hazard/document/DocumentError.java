package io.zhiben.hazard.document;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about official documents and their templates. */
public enum DocumentError implements ErrorCode {
  /** The document's state doesn't allow the step: what was issued stays as it is. */
  DOCUMENT_STATE_FORBIDS(Kind.CONFLICT),
  /** Values of a document are missing, unknown or malformed; {@code errors[]} names each. */
  DOCUMENT_VALUES_INVALID(Kind.INVALID),
  /** A document of that kind isn't issued without that value. */
  DOCUMENT_VALUE_MISSING(Kind.INVALID),
  /** A document was served neither before it was issued nor in days to come. */
  DOCUMENT_SERVED_OUTSIDE(Kind.INVALID),
  /** A department issues in its own name, which its administrator has not entered. */
  DOCUMENT_LETTERHEAD_MISSING(Kind.CONFLICT),
  /** A pattern of numbers without year or running number gives the same number twice. */
  DOCUMENT_PATTERN_INVALID(Kind.INVALID),
  /** The number that the pattern gives was given before; another pattern gave it. */
  DOCUMENT_NUMBER_TAKEN(Kind.CONFLICT),
  /** The file cannot be that kind's template; {@code errors[]} names all that is wrong. */
  TEMPLATE_REFUSED(Kind.INVALID),
  /** No value of that kind of document has that name. */
  TEMPLATE_PLACEHOLDER_UNKNOWN(Kind.INVALID),
  /** Each template of that kind has that placeholder. */
  TEMPLATE_PLACEHOLDER_MISSING(Kind.INVALID),
  /** Braces that belong to no placeholder. */
  TEMPLATE_PLACEHOLDER_BROKEN(Kind.INVALID),
  /** A table row, or a paragraph, repeats for one list only. */
  TEMPLATE_LISTS_MIXED(Kind.INVALID),
  /** The PDF could not show it as Word does. */
  TEMPLATE_ELEMENT_UNSUPPORTED(Kind.INVALID),
  /** The file is no Word document of 2007 or later. */
  TEMPLATE_NOT_DOCX(Kind.UNSUPPORTED_MEDIA),
  /** The file, or what it unpacks to, is larger than a template is. */
  TEMPLATE_TOO_LARGE(Kind.TOO_LARGE),
  /** The file carries macros, links to elsewhere or other files. */
  TEMPLATE_ACTIVE_CONTENT(Kind.INVALID),
  /** The file begins like a Word document and cannot be read. */
  TEMPLATE_BROKEN(Kind.INVALID);

  private final Kind kind;

  DocumentError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
