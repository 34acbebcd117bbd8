/**
 * Periodic reports (定期报送; D-096, D-097, D-098, T-123, T-124): what each unit owes by the plan, with
 * figures that the suite fills in and words that people write, handed in, returned cell by cell,
 * accepted, and added up to the one that goes to the level above.
 */
package io.zhiben.reporting.periodic;
