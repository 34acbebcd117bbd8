package io.zhiben.e2e.figures;

import io.zhiben.e2e.suite.Actor;
import io.zhiben.e2e.suite.LiveSuite;
import java.util.List;

/**
 * A tenant of the demo world whose plan is in force.
 *
 * @param users what the names of its users begin with
 * @param region the place that its plan is for
 * @param places below it, where its enterprises are
 * @param principal the user who leads an enterprise in the first of these places
 * @param led credit code of that enterprise
 * @param agency the client of an agency that inspects there; null where none does
 * @param custodian the user who takes tip-offs; null where nobody does
 */
record Tenant(
    LiveSuite suite,
    String users,
    String plan,
    String region,
    List<String> places,
    String principal,
    String led,
    String agency,
    String custodian) {
  Actor officer() {
    return suite.as(users + "-officer");
  }

  /** Who looks at what the first one did. */
  Actor second() {
    return suite.as(users + "-officer2");
  }

  Actor leader() {
    return suite.as(users + "-leader");
  }

  Actor head() {
    return suite.as(principal);
  }

  @Override
  public String toString() {
    return plan;
  }
}
