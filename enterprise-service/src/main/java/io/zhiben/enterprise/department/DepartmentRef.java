package io.zhiben.enterprise.department;

/** A department by code, with its name. */
public record DepartmentRef(String code, String name) {}
