/** Finds hazards by a piece of their description, however many there are. */
package io.zhiben.hazard.words;
