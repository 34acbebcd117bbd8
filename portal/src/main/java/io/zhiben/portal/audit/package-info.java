/** Reads the portal's audit trail: what was done with accounts. */
package io.zhiben.portal.audit;
