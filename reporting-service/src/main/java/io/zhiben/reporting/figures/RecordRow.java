package io.zhiben.reporting.figures;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One record behind a figure.
 *
 * @param type HAZARD, ENTERPRISE, INSPECTION, DRILL or SESSION
 * @param number what people call it: a hazard's number or an enterprise's code; null where it has
 *     none
 * @param name an enterprise's name, else the kind of inspection or drill, or the audience of a
 *     session
 * @param date when it was found, held or registered
 * @param level of a hazard; null until graded
 * @param state of a hazard or enterprise, else null
 * @param counted false for a record that only stands below the line of a rate
 */
public record RecordRow(
    String type,
    UUID id,
    String number,
    String name,
    UUID enterpriseId,
    String enterpriseName,
    String regionCode,
    String regionName,
    LocalDate date,
    String level,
    String state,
    LocalDate deadline,
    boolean counted) {}
