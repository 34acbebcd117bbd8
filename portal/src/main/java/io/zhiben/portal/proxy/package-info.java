/** Passes the browser's requests on to the services, under the session's token. */
package io.zhiben.portal.proxy;
