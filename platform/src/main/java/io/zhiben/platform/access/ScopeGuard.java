package io.zhiben.platform.access;

import io.quarkus.arc.Arc;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;

/**
 * Refuses to write a row that lies outside the writer's scope. A row that was read has passed the
 * filter at its old place; the guard looks at the place it is going to have, so a move needs rights
 * on both ends.
 */
public class ScopeGuard {

  @PrePersist
  @PreUpdate
  @PreRemove
  void check(Object row) {
    if (row instanceof Scoped scoped && !covers(CurrentCaller.get(), scoped)) {
      throw Problem.of(CommonError.OUTSIDE_SCOPE);
    }
  }

  /** Whether that caller's scope covers the row. */
  public static boolean covers(Caller caller, Scoped row) {
    Place place = row.place();
    return switch (caller.scope()) {
      case NONE -> false;
      case ALL -> true;
      case CITY -> caller.region().equals(place.cityCode());
      case DISTRICT -> caller.region().equals(place.districtCode());
      case TOWN -> caller.region().equals(place.townCode());
      case VILLAGE -> caller.region().equals(place.code());
      case ENTERPRISE ->
          caller.org().equals(row.enterpriseCode()) && caller.region().equals(place.townCode());
      case ASSIGNMENT ->
          row.owningAgency() != null
              ? caller.org().equals(row.owningAgency())
              : row.enterpriseId() != null
                  && Arc.container()
                      .instance(Assignments.class)
                      .get()
                      .isAssigned(caller.org(), row.enterpriseId());
    };
  }
}
