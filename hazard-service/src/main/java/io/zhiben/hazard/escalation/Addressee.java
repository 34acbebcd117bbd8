package io.zhiben.hazard.escalation;

/**
 * To whom a step is issued.
 *
 * @param code credit code of an enterprise, code of a department, 12-digit code of a place whose
 *     government it is; null for a unit that is known by its name only
 */
record Addressee(AddresseeKind kind, String code, String name) {}
