/** Documents about hazards: orders to put them right, and what re-inspections saw. */
package io.zhiben.hazard.paper;
