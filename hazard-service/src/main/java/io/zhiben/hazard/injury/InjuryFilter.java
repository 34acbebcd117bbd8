package io.zhiben.hazard.injury;

import io.zhiben.hazard.accident.AccidentType;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Which injuries a list shows; what is left out doesn't narrow it. */
public class InjuryFilter {
  /** Part of the unit's name or of the source's number. */
  @QueryParam("q")
  @Size(max = 100)
  String q;

  @QueryParam("region")
  String region;

  @QueryParam("enterprise")
  UUID enterprise;

  @QueryParam("source")
  InjurySource source;

  @QueryParam("state")
  InjuryState state;

  /** Matched, not compared yet, and nothing was reported around that day. */
  @QueryParam("suspected")
  Boolean suspected;

  @QueryParam("cause")
  AccidentType cause;

  @QueryParam("bodyPart")
  BodyPart bodyPart;

  /** The whole name of the zone. */
  @QueryParam("zone")
  @Size(max = 60)
  String zone;
}
