/**
 * A browser's session. The browser holds one opaque random id in a cookie; everything else stays on
 * this side, tokens encrypted (RFC 10017: backend for frontend).
 */
package io.zhiben.portal.session;
