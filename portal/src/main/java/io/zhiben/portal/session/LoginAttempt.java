package io.zhiben.portal.session;

/**
 * One attempt to sign in.
 *
 * @param returnPath where the person wanted to go
 * @param replaces hash of the session that the browser had, null where it had none
 */
record LoginAttempt(
    Secret state,
    byte[] browserHash,
    Secret nonce,
    Secret codeVerifier,
    ReturnPath returnPath,
    byte[] replaces) {}
