package io.zhiben.training.directory;

import io.zhiben.platform.access.Place;
import java.util.UUID;

/** An enterprise as this service knows it. */
public record ListedEnterprise(UUID id, String code, String name, Place place) {}
