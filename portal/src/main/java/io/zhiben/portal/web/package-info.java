/**
 * What holds for every request before a feature sees it: path, origin, session, CSRF, security
 * headers.
 */
package io.zhiben.portal.web;
