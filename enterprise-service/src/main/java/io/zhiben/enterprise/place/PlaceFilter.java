package io.zhiben.enterprise.place;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of places is narrowed to. */
public class PlaceFilter {
  @QueryParam("q")
  @Size(max = 100)
  @Parameter(description = "A part of the name or the address")
  String text;

  @QueryParam("kind")
  PlaceKind kind;

  @QueryParam("region")
  @Pattern(regexp = "\\d{12}")
  @Parameter(description = "A place of any level; everything below it counts")
  String region;

  @QueryParam("domain")
  @Size(max = 40)
  String domain;

  @QueryParam("building")
  @Parameter(description = "true: those that enterprises sit in; false: the others")
  Boolean building;

  @QueryParam("closed")
  @Parameter(description = "true: those that are not supervised any more; false: the others")
  Boolean closed;
}
