/** One leader at a time among the replicas of a service. */
package io.zhiben.platform.lease;
