package io.zhiben.portal.oidc;

import java.net.URI;

/**
 * One attempt to sign in, as the identity server is asked for it.
 *
 * @param codeChallenge base64url of the SHA-256 of the code verifier
 * @param locale the language of the sign-in page
 */
public record AuthorizationRequest(
    URI redirectUri, String state, String nonce, String codeChallenge, String locale) {}
