package io.zhiben.local.suite;

import java.util.Locale;

/** The five processes of the suite. */
public enum SuiteService {
  ENTERPRISE("enterprise-service", 1),
  HAZARD("hazard-service", 2),
  TRAINING("training-service", 3),
  REPORTING("reporting-service", 4),
  PORTAL("portal", 0);

  private final String module;
  private final int number;

  SuiteService(String module, int number) {
    this.module = module;
    this.number = number;
  }

  /** The Maven module, which is also the process's name. */
  public String module() {
    return module;
  }

  /** As in schema names and paths: {@code enterprise}. */
  public String shortName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Added to a set's first port. */
  int number() {
    return number;
  }
}
