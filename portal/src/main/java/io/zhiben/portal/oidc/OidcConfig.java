package io.zhiben.portal.oidc;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where the identity server is and who the portal is to it. */
@ConfigMapping(prefix = "zhiben.portal.oidc")
public interface OidcConfig {
  /** The issuer, with its realm: {@code https://id.example.cn/realms/zhiben}. */
  URI issuer();

  @WithDefault("zhiben-portal")
  String clientId();

  String clientSecret();

  @WithDefault("PT2S")
  Duration connectTimeout();

  @WithDefault("PT5S")
  Duration readTimeout();
}
