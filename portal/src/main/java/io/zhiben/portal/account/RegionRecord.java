package io.zhiben.portal.account;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** A place as the enterprise-service speaks of one. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RegionRecord(String code, String name, String level, String parentCode) {}
