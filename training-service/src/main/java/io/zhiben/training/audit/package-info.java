/** Reads this service's audit trail. */
package io.zhiben.training.audit;
