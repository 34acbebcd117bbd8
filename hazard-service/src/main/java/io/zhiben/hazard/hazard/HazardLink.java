package io.zhiben.hazard.hazard;

import java.util.UUID;

/**
 * A hazard as other things name it.
 *
 * @param level null until graded
 */
public record HazardLink(
    UUID id, String number, String enterpriseName, String description, Level level, String state) {}
