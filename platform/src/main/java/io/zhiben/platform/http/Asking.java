package io.zhiben.platform.http;

import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.trace.TraceContext;
import java.util.concurrent.Callable;

/**
 * Who asks, in which trace and from where: what belongs to a request when its work is done in the
 * thread of another one.
 *
 * @param traceParent may be null
 */
public record Asking(Caller caller, String traceParent, String origin) {

  /** Of the request in hand. */
  public static Asking now() {
    return new Asking(CurrentCaller.get(), TraceContext.current(), RequestOrigin.current());
  }

  /** Does the work as if that request were in hand. */
  public <T> T call(Callable<T> work) {
    return CurrentCaller.callAs(
        caller,
        () -> TraceContext.callWithin(traceParent, () -> RequestOrigin.callFrom(origin, work)));
  }
}
