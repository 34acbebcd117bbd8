/**
 * Inspections and self-checks (排查, 自查自改) with their findings; finding nothing is said explicitly.
 */
package io.zhiben.hazard.inspection;
