package io.zhiben.hazard.equipment;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Which orders a list shows; what is left out doesn't narrow it. */
public class StopFilter {
  /** Part of the number, the equipment's code or name, or the enterprise's name. */
  @QueryParam("q")
  @Size(max = 100)
  String q;

  @QueryParam("region")
  String region;

  @QueryParam("enterprise")
  UUID enterprise;

  /** The whole code of the equipment. */
  @QueryParam("equipment")
  @Size(max = 60)
  String equipment;

  @QueryParam("kind")
  EquipmentKind kind;

  @QueryParam("ground")
  StopGround ground;

  @QueryParam("state")
  StopState state;

  /** It was found in use meanwhile. */
  @QueryParam("inUse")
  Boolean inUse;
}
