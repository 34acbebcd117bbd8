/** The servers beneath fail, and come back. Runs last: all other tests need them. */
package io.zhiben.e2e.outage;
