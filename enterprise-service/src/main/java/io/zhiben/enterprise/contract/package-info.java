/**
 * Service contracts of consultant agencies: which enterprises an agency may see and inspect, and
 * how long.
 */
package io.zhiben.enterprise.contract;
