/**
 * What happened to a thing, when, and by which role; kept beside the thing and reached through it.
 */
package io.zhiben.hazard.journal;
