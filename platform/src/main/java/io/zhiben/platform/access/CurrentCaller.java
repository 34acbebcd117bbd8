package io.zhiben.platform.access;

import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.RequestScoped;
import java.util.concurrent.Callable;

/**
 * The caller of the work in hand. A request's caller is set once by the authentication filter; work
 * of the suite itself binds its own for exactly one call, so that nothing can leak from one message
 * or timer into the next.
 */
public final class CurrentCaller {
  private static final ScopedValue<Caller> BOUND = ScopedValue.newInstance();

  private CurrentCaller() {}

  /** Never null; {@link Caller#NOBODY} where neither a request nor a binding says who asks. */
  public static Caller get() {
    if (BOUND.isBound()) {
      return BOUND.get();
    }
    var container = Arc.container();
    if (container == null || !container.requestContext().isActive()) {
      return Caller.NOBODY;
    }
    return container.instance(Holder.class).get().caller();
  }

  /** Runs the work as that caller, whatever the request says. */
  public static <T> T callAs(Caller caller, Callable<T> work) {
    try {
      return ScopedValue.where(BOUND, caller).call(work::call);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Runs the work as that caller, whatever the request says. */
  public static void runAs(Caller caller, Runnable work) {
    ScopedValue.where(BOUND, caller).run(work);
  }

  static void setForRequest(Caller caller) {
    Arc.container().instance(Holder.class).get().set(caller);
  }

  /** The caller of the HTTP request in hand. */
  @RequestScoped
  @Unremovable
  static class Holder {
    private Caller caller = Caller.NOBODY;

    Caller caller() {
      return caller;
    }

    void set(Caller newCaller) {
      caller = newCaller;
    }
  }
}
