package io.zhiben.enterprise.department;

/** A department and the place whose office it belongs to. */
public record DepartmentView(String code, String name, String regionCode) {}
