/** The five processes of the suite on top of a set of servers: for make run and the e2e tests. */
package io.zhiben.local.suite;
