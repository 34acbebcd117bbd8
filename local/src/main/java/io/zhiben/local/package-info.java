/**
 * Real servers on one machine, without a container engine: a MySQL-compatible database, Kafka and
 * Keycloak, as child processes on loopback. {@link io.zhiben.local.LocalStack} starts and stops a
 * set of them; {@link io.zhiben.local.TestStack} shares one set among the tests of all modules.
 */
package io.zhiben.local;
