package io.zhiben.enterprise.enterprise;

import io.zhiben.enterprise.department.DepartmentRef;
import java.util.List;

/**
 * Who answers for an enterprise.
 *
 * @param gap true where no department does yet
 */
public record EnterpriseDomain(
    String code,
    String name,
    List<DepartmentRef> leadDepartments,
    List<DepartmentRef> coDepartments,
    boolean gap) {}
