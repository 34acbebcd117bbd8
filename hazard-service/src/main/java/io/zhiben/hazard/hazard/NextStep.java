package io.zhiben.hazard.hazard;

/**
 * What a hazard waits for, and whose turn it is.
 *
 * @param owner OFFICE (the supervising side) or ENTERPRISE
 */
record NextStep(Verb verb, Owner owner) {

  /** Whose turn it is. */
  enum Owner {
    OFFICE,
    ENTERPRISE
  }

  /** Null at the end of the way. */
  static NextStep of(Hazard hazard) {
    return switch (hazard.state()) {
      case REPORTED, TRANSFERRED -> new NextStep(Verb.VERIFY, Owner.OFFICE);
      case VERIFIED -> afterGrading(hazard);
      case ASSIGNED, RECTIFYING -> new NextStep(Verb.RECTIFY, Owner.ENTERPRISE);
      case RECTIFIED -> new NextStep(Verb.REINSPECT, Owner.OFFICE);
      case REINSPECTED -> new NextStep(Verb.SIGN_OFF, Owner.OFFICE);
      case SIGNED_OFF, WITHDRAWN -> null;
    };
  }

  private static NextStep afterGrading(Hazard hazard) {
    if (hazard.level() == Level.MAJOR && !hazard.plan().missing().isEmpty()) {
      return new NextStep(Verb.PLAN, Owner.ENTERPRISE);
    }
    return new NextStep(hazard.closesOnTheSpot() ? Verb.REINSPECT : Verb.ASSIGN, Owner.OFFICE);
  }
}
