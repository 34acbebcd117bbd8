package io.zhiben.hazard.telling;

import io.zhiben.hazard.directory.DepartmentsChanged;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/** Hears that an enterprise has other lead departments: what waits, waits for these now. */
@ApplicationScoped
class DepartmentWatch {
  private final HazardTeller teller;

  DepartmentWatch(HazardTeller teller) {
    this.teller = teller;
  }

  void heard(@Observes DepartmentsChanged changed) {
    UUID enterprise = changed.enterprise().id();
    CurrentCaller.runAs(Caller.system(), () -> teller.follow(enterprise));
  }
}
