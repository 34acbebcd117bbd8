/** Reads this service's audit trail. */
package io.zhiben.enterprise.audit;
