/**
 * The suite's one notification port: what waits for whom, shown in the portal and told by the ways
 * that a person chose. Items are addressed to posts (a role at a place, a department, an
 * enterprise); persons are found when it is shown or sent.
 */
package io.zhiben.reporting.inbox;
