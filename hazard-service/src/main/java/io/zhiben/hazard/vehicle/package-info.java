/**
 * Violations by vehicles (Q-040, YF-17, YF-19): driving and carrying against the law, and fire
 * lanes that are blocked. Each goes to the unit that its kind and road ask for, has a day by which
 * it is to be handled, and ends with what was done or with why nothing was. What comes back, of a
 * vehicle or a driver, is counted.
 */
package io.zhiben.hazard.vehicle;
