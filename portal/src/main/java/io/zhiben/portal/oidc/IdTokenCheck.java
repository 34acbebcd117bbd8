package io.zhiben.portal.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.jose4j.keys.resolvers.VerificationKeyResolver;

/**
 * Checks an ID token as OpenID Connect Core 3.1.3.7 asks: signed by the issuer with an asymmetric
 * key, for this client, not expired, answering this very attempt.
 */
@ApplicationScoped
public class IdTokenCheck {
  private static final int CLOCK_SKEW_SECONDS = 30;

  private final String issuer;
  private final String clientId;
  private final VerificationKeyResolver keys;

  @Inject
  public IdTokenCheck(OidcConfig config) {
    this(
        config.issuer(),
        config.clientId(),
        new HttpsJwksVerificationKeyResolver(
            new HttpsJwks(config.issuer() + "/protocol/openid-connect/certs")));
  }

  IdTokenCheck(URI issuer, String clientId, VerificationKeyResolver keys) {
    this.issuer = issuer.toString();
    this.clientId = clientId;
    this.keys = keys;
  }

  /**
   * The subject that the token names.
   *
   * @throws TokensRefused when any of the checks fails
   */
  public String subjectOf(String idToken, String expectedNonce, NumericDate now) {
    if (idToken == null) {
      throw new TokensRefused("no ID token", null);
    }
    try {
      JwtClaims claims = consumer(now).processToClaims(idToken);
      if (!same(expectedNonce, claims.getStringClaimValue("nonce"))) {
        throw new TokensRefused("nonce", null);
      }
      String party = claims.getStringClaimValue("azp");
      if (party != null && !party.equals(clientId)
          || party == null && claims.getAudience().size() > 1) {
        throw new TokensRefused("authorized party", null);
      }
      return claims.getSubject();
    } catch (InvalidJwtException | MalformedClaimException e) {
      throw new TokensRefused("ID token", e);
    }
  }

  private JwtConsumer consumer(NumericDate now) {
    return new JwtConsumerBuilder()
        .setVerificationKeyResolver(keys)
        .setJwsAlgorithmConstraints(
            AlgorithmConstraints.ConstraintType.PERMIT,
            AlgorithmIdentifiers.RSA_USING_SHA256,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
            AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256)
        .setExpectedIssuer(issuer)
        .setExpectedAudience(clientId)
        .setRequireSubject()
        .setRequireIssuedAt()
        .setRequireExpirationTime()
        .setAllowedClockSkewInSeconds(CLOCK_SKEW_SECONDS)
        .setEvaluationTime(now)
        .build();
  }

  private static boolean same(String expected, String actual) {
    return actual != null
        && MessageDigest.isEqual(
            expected.getBytes(StandardCharsets.UTF_8), actual.getBytes(StandardCharsets.UTF_8));
  }
}
