package io.zhiben.hazard.escalation;

import io.zhiben.hazard.hazard.SupervisionLevel;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Which steps a list shows; what is left out doesn't narrow it. */
public class StepFilter {
  @QueryParam("region")
  String region;

  @QueryParam("state")
  StepState state;

  @QueryParam("level")
  SupervisionLevel level;

  /** 12-digit code of the place whose government fired it. */
  @QueryParam("authority")
  String authority;

  @QueryParam("cause")
  CauseKind cause;

  @QueryParam("rung")
  String rung;

  /** A piece of the number, of what it is about, or of the addressee's or enterprise's name. */
  @QueryParam("q")
  @Size(max = 100)
  String q;

  @QueryParam("enterprise")
  UUID enterprise;

  /** Code of a department or place, or credit code of an enterprise, that it is issued to. */
  @QueryParam("addressee")
  String addressee;

  @QueryParam("hazard")
  UUID hazard;

  @QueryParam("listing")
  UUID listing;

  /** true: not cancelled, and its cause goes on. */
  @QueryParam("live")
  Boolean live;

  /** true: issued to the caller's own organisation or place, and not answered. */
  @QueryParam("toAnswer")
  Boolean toAnswer;
}
