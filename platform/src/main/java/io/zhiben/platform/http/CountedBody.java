package io.zhiben.platform.http;

import io.vertx.ext.web.RoutingContext;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** A body whose length nobody has told: it is counted while it is read. */
final class CountedBody extends InputStream {
  private final BodyLimit limit;
  private final RoutingContext context;

  /** Opened by the first read, on the thread that may wait for it. */
  private final Supplier<InputStream> body;

  private InputStream opened;
  private long read;

  CountedBody(BodyLimit limit, RoutingContext context, Supplier<InputStream> body) {
    this.limit = limit;
    this.context = context;
    this.body = body;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (read > limit.limit()) {
      throw Problem.of(CommonError.PAYLOAD_TOO_LARGE);
    }
    if (opened == null) {
      opened = body.get();
    }
    int count = opened.read(bytes, offset, length);
    read += Math.max(count, 0);
    if (read > limit.limit()) {
      limit.discardRest(context);
      throw Problem.of(CommonError.PAYLOAD_TOO_LARGE);
    }
    return count;
  }

  @Override
  public int available() throws IOException {
    return opened == null ? 0 : opened.available();
  }

  /** Does not wait for the rest of a body that was refused. */
  @Override
  public void close() throws IOException {
    if (opened != null && read <= limit.limit()) {
      opened.close();
    }
  }
}
