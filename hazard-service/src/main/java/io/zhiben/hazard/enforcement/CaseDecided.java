package io.zhiben.hazard.enforcement;

import java.util.UUID;

/**
 * A case ended in a sanction on a ground that has a consequence for credit. Fired inside
 * the transaction of the decision.
 *
 * @param creditBehaviour a behaviour of the credit rules, as the discretion standard names it
 */
public record CaseDecided(
    UUID caseId, String number, UUID enterpriseId, String violationTitle, String creditBehaviour) {}
