package io.zhiben.hazard;

import io.restassured.response.Response;
import io.zhiben.contracts.access.Right;
import io.zhiben.contracts.access.Role;
import io.zhiben.local.RightsMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Tries a step as every role and keeps what differs from the rule: whoever lacks the right meets
 * 403, and a step that the state doesn't have is a 409 with its code.
 */
public final class Refusals {
  private final List<String> wrong = new ArrayList<>();

  /**
   * A step that is tried.
   *
   * @param name for the message
   * @param right that it asks for
   * @param code of the 409; null where the state allows the step, which only those without the
   *     right try then
   * @param besides other refusals that may come first, such as {@code 403 NOT_LEAD_DEPARTMENT}
   */
  public record Step(String name, Right right, String code, Set<String> besides) {}

  public void tryAs(Step step, Function<String, Response> send) {
    for (Role role : Role.values()) {
      boolean may = step.right().roles().contains(role);
      if (may && step.code() == null) {
        continue;
      }
      String expected = may ? "409 " + step.code() : "403 FORBIDDEN";
      String who = RightsMatrix.users().getOrDefault(role.claim(), "agency-anhua");
      Response answer = send.apply(who);
      String met = answer.statusCode() + " " + answer.path("code");
      // whose role reaches nothing of the place meets what is not there at all
      boolean earlier = may && (met.equals("404 NOT_FOUND") || step.besides().contains(met));
      if (!met.equals(expected) && !earlier) {
        wrong.add(step.name() + " by " + who + ": " + met + " instead of " + expected);
      }
    }
  }

  /** What came otherwise; empty when all kept to the rule. */
  public List<String> wrong() {
    return List.copyOf(wrong);
  }
}
