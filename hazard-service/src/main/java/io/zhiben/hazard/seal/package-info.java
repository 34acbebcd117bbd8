/**
 * Envelope encryption of what nobody may read in a table, a backup or a dump: each record has a
 * data key of its own, and a key out of the settings wraps it. Knows nothing of what is sealed.
 */
package io.zhiben.hazard.seal;
