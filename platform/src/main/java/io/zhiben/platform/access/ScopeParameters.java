package io.zhiben.platform.access;

import io.quarkus.arc.Arc;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;

/** What the scope filter asks of the caller, each time a statement is built. */
final class ScopeParameters {
  private ScopeParameters() {}

  /** The branch of the condition that applies. */
  public static final class Kind implements Supplier<String> {
    @Override
    public String get() {
      return CurrentCaller.get().scope().name();
    }
  }

  /** The caller's place. */
  public static final class Region implements Supplier<String> {
    @Override
    public String get() {
      return CurrentCaller.get().region();
    }
  }

  /** The caller's department, enterprise or agency. */
  public static final class Org implements Supplier<String> {
    @Override
    public String get() {
      return CurrentCaller.get().org();
    }
  }

  /** The local date, by which service contracts live and end. */
  public static final class Today implements Supplier<LocalDate> {
    @Override
    public LocalDate get() {
      return LocalDate.now(Arc.container().instance(Clock.class).get());
    }
  }
}
