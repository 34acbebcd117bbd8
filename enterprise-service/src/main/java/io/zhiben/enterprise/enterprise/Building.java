package io.zhiben.enterprise.enterprise;

import java.util.UUID;

/**
 * The building that an enterprise sits in.
 *
 * @param id of the registered place; null for a building that is known by name only
 * @param selfHeld the town itself holds the building
 */
public record Building(UUID id, String name, boolean selfHeld) {}
