/** One manner of HTTP for all services: who calls, lists, preconditions, repeated requests. */
package io.zhiben.platform.http;
