package io.zhiben.portal.oidc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdTokenCheckTest {
  private static final String ISSUER = "https://id.example.cn/realms/zhiben";
  private static final NumericDate NOW = NumericDate.fromSeconds(1_800_000_000L);

  private static RsaJsonWebKey key;
  private static RsaJsonWebKey foreignKey;
  private static IdTokenCheck check;

  @BeforeAll
  static void makeKeys() throws JoseException {
    key = RsaJwkGenerator.generateJwk(2048);
    key.setKeyId("1");
    foreignKey = RsaJwkGenerator.generateJwk(2048);
    foreignKey.setKeyId("1");
    check =
        new IdTokenCheck(
            URI.create(ISSUER), "zhiben-portal", new JwksVerificationKeyResolver(List.of(key)));
  }

  /** What is wrong with a token, by its claims alone. */
  enum Fault {
    OTHER_ISSUER(claims -> claims.setIssuer(ISSUER + "2")),
    NO_ISSUER(claims -> claims.unsetClaim("iss")),
    OTHER_AUDIENCE(claims -> claims.setAudience("zhiben-hazard")),
    NO_AUDIENCE(claims -> claims.unsetClaim("aud")),
    OTHER_PARTY(claims -> claims.setClaim("azp", "zhiben-cli")),
    MANY_AUDIENCES_AND_NO_PARTY(claims -> {
      claims.setAudience("zhiben-portal", "zhiben-hazard");
      claims.unsetClaim("azp");
    }),
    EXPIRED(claims -> claims.setExpirationTime(NumericDate.fromSeconds(NOW.getValue() - 31))),
    NO_EXPIRY(claims -> claims.unsetClaim("exp")),
    NOT_YET_VALID(claims -> claims.setNotBefore(NumericDate.fromSeconds(NOW.getValue() + 600))),
    NO_TIME_OF_ISSUE(claims -> claims.unsetClaim("iat")),
    OTHER_NONCE(claims -> claims.setClaim("nonce", "another")),
    NO_NONCE(claims -> claims.unsetClaim("nonce")),
    NO_SUBJECT(claims -> claims.unsetClaim("sub"));

    private final Consumer<JwtClaims> change;

    Fault(Consumer<JwtClaims> change) {
      this.change = change;
    }
  }

  @Test
  void takesTheTokenThatAnswersThisAttempt() throws JoseException {
    String token = signed(claims(), key, AlgorithmIdentifiers.RSA_USING_SHA256);

    assertEquals("somebody", check.subjectOf(token, "nonce-1", NOW));
  }

  @ParameterizedTest
  @EnumSource
  void refuses(Fault fault) throws JoseException {
    JwtClaims claims = claims();
    fault.change.accept(claims);
    String token = signed(claims, key, AlgorithmIdentifiers.RSA_USING_SHA256);

    assertThrows(TokensRefused.class, () -> check.subjectOf(token, "nonce-1", NOW));
  }

  @Test
  void refusesAnotherKeyUnderTheSameName() throws JoseException {
    String token = signed(claims(), foreignKey, AlgorithmIdentifiers.RSA_USING_SHA256);

    assertThrows(TokensRefused.class, () -> check.subjectOf(token, "nonce-1", NOW));
  }

  @Test
  void refusesATokenWithoutSignature() throws JoseException {
    JsonWebSignature unsigned = new JsonWebSignature();
    unsigned.setPayload(claims().toJson());
    unsigned.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
    unsigned.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
    String token = unsigned.getCompactSerialization();

    assertThrows(TokensRefused.class, () -> check.subjectOf(token, "nonce-1", NOW));
  }

  @Test
  void refusesThePublicKeyUsedAsASharedSecret() throws JoseException {
    JsonWebSignature confused = new JsonWebSignature();
    confused.setPayload(claims().toJson());
    confused.setKeyIdHeaderValue("1");
    confused.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
    confused.setKey(new HmacKey(key.getPublicKey().getEncoded()));
    String token = confused.getCompactSerialization();

    assertThrows(TokensRefused.class, () -> check.subjectOf(token, "nonce-1", NOW));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no token", "a.b.c", "..", "{}"})
  void refusesWhatIsNoToken(String token) {
    assertThrows(TokensRefused.class, () -> check.subjectOf(token, "nonce-1", NOW));
    assertThrows(TokensRefused.class, () -> check.subjectOf(null, "nonce-1", NOW));
  }

  private static JwtClaims claims() {
    JwtClaims claims = new JwtClaims();
    claims.setIssuer(ISSUER);
    claims.setAudience("zhiben-portal");
    claims.setSubject("somebody");
    claims.setIssuedAt(NOW);
    claims.setExpirationTime(NumericDate.fromSeconds(NOW.getValue() + 300));
    claims.setClaim("nonce", "nonce-1");
    claims.setClaim("azp", "zhiben-portal");
    return claims;
  }

  private static String signed(JwtClaims claims, RsaJsonWebKey by, String algorithm)
      throws JoseException {
    JsonWebSignature signature = new JsonWebSignature();
    signature.setPayloadBytes(claims.toJson().getBytes(StandardCharsets.UTF_8));
    signature.setKeyIdHeaderValue(by.getKeyId());
    signature.setKey(by.getPrivateKey());
    signature.setAlgorithmHeaderValue(algorithm);
    return signature.getCompactSerialization();
  }
}
