/**
 * The plans that tenants gave themselves, as versioned packs. What other services need of them is
 * published as {@code TenantRules}.
 */
package io.zhiben.reporting.plan;
