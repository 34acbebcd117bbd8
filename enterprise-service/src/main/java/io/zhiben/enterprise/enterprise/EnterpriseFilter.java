package io.zhiben.enterprise.enterprise;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.StringJoiner;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list, count or export of enterprises is narrowed to. */
public class EnterpriseFilter {
  @QueryParam("q")
  @Size(max = 100)
  @Parameter(
      description =
          "Two or more characters of the name, pinyin initials, or the beginning of a code")
  private String text;

  @QueryParam("region")
  @Pattern(regexp = "\\d{12}")
  @Parameter(description = "A place of any level; everything below it counts")
  private String region;

  @QueryParam("industry")
  @Pattern(regexp = "[A-T](\\d{2})?")
  @Parameter(description = "Section or division of GB/T 4754-2017")
  private String industry;

  @QueryParam("domain")
  @Size(max = 40)
  private String domain;

  @QueryParam("tag")
  @Size(max = 40)
  private String tag;

  @QueryParam("status")
  private EnterpriseStatus status;

  @QueryParam("kind")
  private OrganisationKind kind;

  @QueryParam("highRisk")
  private Boolean highRisk;

  /** Narrows to a text as a request would. */
  void narrowToText(String wanted) {
    text = wanted;
  }

  String text() {
    return text;
  }

  String region() {
    return region;
  }

  String industry() {
    return industry;
  }

  String domain() {
    return domain;
  }

  String tag() {
    return tag;
  }

  EnterpriseStatus status() {
    return status;
  }

  OrganisationKind kind() {
    return kind;
  }

  Boolean highRisk() {
    return highRisk;
  }

  /** Whether the counters can answer how many match. */
  boolean isCounted() {
    return (text == null || text.isBlank()) && industry == null && tag == null && kind == null;
  }

  /** The given conditions, for the audit trail. */
  @Override
  public String toString() {
    StringJoiner given = new StringJoiner("&");
    add(given, "q", text);
    add(given, "region", region);
    add(given, "industry", industry);
    add(given, "domain", domain);
    add(given, "tag", tag);
    add(given, "status", status);
    add(given, "kind", kind);
    add(given, "highRisk", highRisk);
    return given.toString();
  }

  private static void add(StringJoiner given, String name, Object value) {
    if (value != null) {
      given.add(name + "=" + value);
    }
  }
}
