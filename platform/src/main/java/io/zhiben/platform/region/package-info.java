/**
 * The region tree as every service keeps it: owned by enterprise-service, copied by the others from
 * its events.
 */
package io.zhiben.platform.region;
