package io.zhiben.portal.proxy;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The services by the first step of their path: the allowlist of the proxy. */
enum Upstream {
  ENTERPRISE {
    @Override
    URI base(ProxyConfig config) {
      return config.enterprise();
    }
  },
  HAZARD {
    @Override
    URI base(ProxyConfig config) {
      return config.hazard();
    }
  },
  TRAINING {
    @Override
    URI base(ProxyConfig config) {
      return config.training();
    }
  },
  REPORTING {
    @Override
    URI base(ProxyConfig config) {
      return config.reporting();
    }
  };

  private static final Pattern PATH =
      Pattern.compile("/api/(enterprise|hazard|training|reporting)/v1/.+");

  abstract URI base(ProxyConfig config);

  /**
   * @param path one that has passed the gate, so that every reader of it sees the same steps
   */
  static Optional<Upstream> of(String path) {
    Matcher matcher = PATH.matcher(path);
    return matcher.matches()
        ? Optional.of(valueOf(matcher.group(1).toUpperCase(java.util.Locale.ROOT)))
        : Optional.empty();
  }
}
