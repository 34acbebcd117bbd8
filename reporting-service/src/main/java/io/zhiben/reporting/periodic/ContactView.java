package io.zhiben.reporting.periodic;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom the office asks about a unit's reports; shown to the unit and its office only.
 *
 * @param version 0 while nobody is named; goes into {@code If-Match}
 * @param post null while nobody is named, as are name and phone
 */
@Schema(name = "ReportContactView")
record ContactView(
    String unitId, String unitTitle, long version, String post, String name, String phone) {}
