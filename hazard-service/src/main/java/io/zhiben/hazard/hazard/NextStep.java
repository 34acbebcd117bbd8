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
    return of(
        hazard.state(),
        hazard.level() == Level.MAJOR && !hazard.plan().missing().isEmpty(),
        hazard.closesOnTheSpot());
  }

  /**
   * The same by what decides it; null at the end of the way.
   *
   * @param lacksPlan it is major, and elements of its plan are missing
   * @param onTheSpot it needs no assignment, see {@link Hazard#closesOnTheSpot()}
   */
  static NextStep of(LifecycleState state, boolean lacksPlan, boolean onTheSpot) {
    return switch (state) {
      case REPORTED, TRANSFERRED -> new NextStep(Verb.VERIFY, Owner.OFFICE);
      case VERIFIED -> afterGrading(lacksPlan, onTheSpot);
      case ASSIGNED, RECTIFYING -> new NextStep(Verb.RECTIFY, Owner.ENTERPRISE);
      case RECTIFIED -> new NextStep(Verb.REINSPECT, Owner.OFFICE);
      case REINSPECTED -> new NextStep(Verb.SIGN_OFF, Owner.OFFICE);
      case SIGNED_OFF, WITHDRAWN -> null;
    };
  }

  private static NextStep afterGrading(boolean lacksPlan, boolean onTheSpot) {
    if (lacksPlan) {
      return new NextStep(Verb.PLAN, Owner.ENTERPRISE);
    }
    return new NextStep(onTheSpot ? Verb.REINSPECT : Verb.ASSIGN, Owner.OFFICE);
  }
}
