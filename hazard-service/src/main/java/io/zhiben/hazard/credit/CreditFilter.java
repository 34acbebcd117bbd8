package io.zhiben.hazard.credit;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Which credit records a list shows; what is left out doesn't narrow it. */
public class CreditFilter {
  @QueryParam("region")
  String region;

  @QueryParam("enterprise")
  UUID enterprise;

  @QueryParam("state")
  CreditState state;

  @QueryParam("source")
  CreditSource source;

  @QueryParam("behaviour")
  String behaviour;

  /** In force today. */
  @QueryParam("active")
  Boolean active;

  /** Told to those who keep the joint punishment list. */
  @QueryParam("sent")
  Boolean sent;
}
