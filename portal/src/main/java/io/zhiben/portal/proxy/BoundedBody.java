package io.zhiben.portal.proxy;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/**
 * A request's body that is cut off where it grows beyond the limit, also when its length was not
 * declared.
 */
final class BoundedBody implements ReadStream<Buffer> {
  private final ReadStream<Buffer> body;
  private final long limit;
  private long read;
  private Runnable tooLong = () -> {};

  BoundedBody(ReadStream<Buffer> body, long limit) {
    this.body = body;
    this.limit = limit;
  }

  /** What happens, once, when the limit is passed. */
  void tooLong(Runnable action) {
    this.tooLong = action;
  }

  @Override
  public BoundedBody handler(Handler<Buffer> handler) {
    body.handler(handler == null ? null : buffer -> pass(buffer, handler));
    return this;
  }

  private void pass(Buffer buffer, Handler<Buffer> handler) {
    boolean within = read <= limit;
    read += buffer.length();
    if (read <= limit) {
      handler.handle(buffer);
    } else if (within) {
      tooLong.run();
    }
  }

  @Override
  public BoundedBody exceptionHandler(Handler<Throwable> handler) {
    body.exceptionHandler(handler);
    return this;
  }

  @Override
  public BoundedBody pause() {
    body.pause();
    return this;
  }

  @Override
  public BoundedBody resume() {
    body.resume();
    return this;
  }

  @Override
  public BoundedBody fetch(long amount) {
    body.fetch(amount);
    return this;
  }

  @Override
  public BoundedBody endHandler(Handler<Void> endHandler) {
    body.endHandler(endHandler);
    return this;
  }
}
