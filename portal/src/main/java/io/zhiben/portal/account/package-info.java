/**
 * Accounts of a tenant's people, kept by the identity server; and new towns with their first
 * administrator.
 */
package io.zhiben.portal.account;
