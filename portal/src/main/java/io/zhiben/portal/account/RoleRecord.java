package io.zhiben.portal.account;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** A realm role as Keycloak's admin API speaks of one. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RoleRecord(String id, String name) {}
