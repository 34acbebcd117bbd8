/**
 * The departments of towns, districts and cities: codes and names, to which domains and callers
 * refer.
 */
package io.zhiben.enterprise.department;
