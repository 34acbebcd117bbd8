package io.zhiben.portal.session;

/**
 * @param logoutUrl where the page goes now
 */
public record LogoutView(String logoutUrl) {}
