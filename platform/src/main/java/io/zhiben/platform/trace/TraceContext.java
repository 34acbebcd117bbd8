package io.zhiben.platform.trace;

import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import io.zhiben.platform.access.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * The W3C trace context of the request in hand. It is taken over from the {@code traceparent}
 * header or begun here, goes into the outbox row and from there into the event, so that one id
 * leads from a click to the figure.
 */
public final class TraceContext {
  private static final Pattern TRACE_PARENT =
      Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

  private static final ScopedValue<String> BOUND = ScopedValue.newInstance();

  private TraceContext() {}

  /** Runs the work as part of that trace, whatever the request says. */
  public static <T> T callWithin(String traceParent, Callable<T> work) throws Exception {
    return ScopedValue.where(BOUND, traceParent).call(work::call);
  }

  /** The traceparent; null outside a request. */
  public static String current() {
    if (BOUND.isBound()) {
      return BOUND.get();
    }
    var container = Arc.container();
    if (CurrentCaller.get().isSystem()
        || container == null
        || !container.requestContext().isActive()) {
      return null;
    }
    return container.instance(Holder.class).get().traceParent();
  }

  /** The 32 hex digits of the trace; null outside a request. */
  public static String traceId() {
    String parent = current();
    return parent == null ? null : parent.substring(3, 35);
  }

  /** Takes the header over where it is well-formed, else begins a trace. */
  public static void begin(String header) {
    boolean wellFormed = header != null && TRACE_PARENT.matcher(header).matches();
    Arc.container()
        .instance(Holder.class)
        .get()
        .set(wellFormed ? header : "00-" + hex(16) + "-" + hex(8) + "-01");
  }

  private static String hex(int bytes) {
    byte[] random = new byte[bytes];
    // an id that nobody has to guess: the secure source would have everybody wait in turn
    ThreadLocalRandom.current().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }

  /** Holds the trace of one request. */
  @RequestScoped
  @Unremovable
  static class Holder {
    private String traceParent;

    String traceParent() {
      return traceParent;
    }

    void set(String newTraceParent) {
      traceParent = newTraceParent;
    }
  }
}
