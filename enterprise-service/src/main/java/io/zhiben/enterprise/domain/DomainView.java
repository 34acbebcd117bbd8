package io.zhiben.enterprise.domain;

import io.zhiben.enterprise.department.DepartmentRef;
import java.util.List;

/**
 * One responsibility domain.
 *
 * @param order its number in the plan
 * @param leaderPosts posts, never names
 * @param enterpriseCount enterprises that are not closed, as far as the caller sees them
 * @param gap true where no department answers for it yet
 */
public record DomainView(
    String code,
    int order,
    String name,
    String scopeText,
    List<String> leaderPosts,
    List<DepartmentRef> leadDepartments,
    List<DepartmentRef> coDepartments,
    boolean isDefault,
    long enterpriseCount,
    boolean gap,
    String townCode) {}
