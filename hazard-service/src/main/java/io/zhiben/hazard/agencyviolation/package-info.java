/**
 * False assessment, testing and design reports of agencies (Y-309): each is recorded, leads to a
 * case, and ends with a punishment, criminal justice or the finding that it was none.
 */
package io.zhiben.hazard.agencyviolation;
