/**
 * The demo histories: five tenants live from the first day of their plans to today, through the
 * suite's own interface and by its own clock, so that nothing of it is made otherwise than by work.
 */
package io.zhiben.local.demo;
