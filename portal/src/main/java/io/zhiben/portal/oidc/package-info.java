/**
 * The identity server as the portal sees it: codes become tokens, tokens are renewed, ID tokens are
 * checked.
 */
package io.zhiben.portal.oidc;
