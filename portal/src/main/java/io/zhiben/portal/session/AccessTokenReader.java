package io.zhiben.portal.session;

import jakarta.enterprise.context.ApplicationScoped;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/**
 * Reads claims of an access token that the portal itself fetched from the identity server and kept
 * under its own key. Its signature is not checked again here: nobody else can have put it there,
 * and each service checks it anyway.
 */
@ApplicationScoped
class AccessTokenReader {
  private final JwtConsumer consumer =
      new JwtConsumerBuilder().setSkipSignatureVerification().setSkipAllValidators().build();

  JwtClaims claims(String accessToken) {
    try {
      return consumer.processToClaims(accessToken);
    } catch (InvalidJwtException e) {
      throw new IllegalStateException(
          "the identity server issued an access token that is no JWT", e);
    }
  }
}
