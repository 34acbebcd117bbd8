package io.zhiben.enterprise.enterprise;

import java.util.UUID;

/** An enterprise by id, as others name it. */
public record NamedEnterprise(
    UUID id, String code, String name, String regionCode, String regionName) {}
