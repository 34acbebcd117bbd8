package io.zhiben.portal.account;

/** A place to be added. */
record NewRegion(String code, String name, String parentCode, String level) {}
