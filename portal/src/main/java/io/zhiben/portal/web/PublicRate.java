package io.zhiben.portal.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.zhiben.platform.http.RequestRate;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;

/** Counts what people without sign-in ask. Addresses are counted in memory only and not kept. */
@ApplicationScoped
class PublicRate {
  private static final int ADDRESSES = 20_000;
  private static final int NETWORK_BYTES = 8;
  private static final String ALL = "all";

  private final RequestRate requests;
  private final RequestRate changes;
  private final RequestRate allRequests;
  private final RequestRate allChanges;

  PublicRate(Clock clock, PublicLimits limits) {
    this.requests = new RequestRate(clock, limits.requestsPerMinuteAndAddress(), ADDRESSES);
    this.changes = new RequestRate(clock, limits.changesPerMinuteAndAddress(), ADDRESSES);
    this.allRequests = new RequestRate(clock, limits.requestsPerMinute(), 1);
    this.allChanges = new RequestRate(clock, limits.changesPerMinute(), 1);
  }

  /** Whether the request may pass; an address that is refused takes nothing from the others. */
  boolean passes(HttpServerRequest request) {
    String address = groupOf(request.remoteAddress());
    boolean changing = !request.method().equals(HttpMethod.GET);
    return requests.take(address)
        && (!changing || changes.take(address))
        && allRequests.take(ALL)
        && (!changing || allChanges.take(ALL));
  }

  private static String groupOf(SocketAddress remote) {
    return remote == null || remote.hostAddress() == null
        ? "unknown"
        : groupOf(remote.hostAddress());
  }

  /** One household or company has a whole IPv6 network, so that counts as one. */
  static String groupOf(String address) {
    if (address.indexOf(':') < 0) {
      return address;
    }
    try {
      // a literal address: nothing is looked up
      return InetAddress.ofLiteral(address) instanceof Inet6Address six
          ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
          : address;
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
