/** A browser without a screen, and a service to pass requests on to. */
package io.zhiben.portal.support;
