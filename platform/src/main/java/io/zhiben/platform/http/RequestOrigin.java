package io.zhiben.platform.http;

import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import io.zhiben.platform.access.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import java.util.concurrent.Callable;

/** Where the request in hand came from. */
public final class RequestOrigin {
  private static final ScopedValue<String> BOUND = ScopedValue.newInstance();

  private RequestOrigin() {}

  static <T> T callFrom(String address, Callable<T> work) throws Exception {
    return ScopedValue.where(BOUND, address).call(work::call);
  }

  /** The client's address; {@code internal} for work of the suite. */
  public static String current() {
    if (BOUND.isBound()) {
      return BOUND.get();
    }
    var container = Arc.container();
    if (CurrentCaller.get().isSystem()
        || container == null
        || !container.requestContext().isActive()) {
      return "internal";
    }
    return container.instance(Holder.class).get().address();
  }

  static void set(String address) {
    Arc.container().instance(Holder.class).get().set(address);
  }

  /** Holds the address of one request. */
  @RequestScoped
  @Unremovable
  static class Holder {
    private String address = "internal";

    String address() {
      return address;
    }

    void set(String newAddress) {
      address = newAddress;
    }
  }
}
