/** Qualifications of agencies and complaints about them. */
package io.zhiben.hazard.agencyrecord;
