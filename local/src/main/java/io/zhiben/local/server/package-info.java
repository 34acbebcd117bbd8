/**
 * The single servers: how each is unpacked, prepared, started, asked whether it is ready, and
 * stopped.
 */
package io.zhiben.local.server;
