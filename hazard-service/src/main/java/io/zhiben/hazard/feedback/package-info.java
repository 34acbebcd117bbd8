/**
 * What the public suggests or thinks of work safety (D-087), apart from tip-offs: nothing of it is
 * secret, so it lies open to the office; its author is known by a receipt only.
 */
package io.zhiben.hazard.feedback;
