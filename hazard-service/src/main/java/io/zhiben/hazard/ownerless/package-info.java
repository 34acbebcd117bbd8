/**
 * Hazards without an owner (无主隐患): flagged, until a government names the unit that sees to them or
 * the owner is found (Y-493).
 */
package io.zhiben.hazard.ownerless;
