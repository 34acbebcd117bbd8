package io.zhiben.portal.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestPathTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/hazards",
        "/hazards/",
        "/hazards/0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b",
        "/assets/index-BxY_12.js",
        "/assets/@scope.css",
        "/%E9%9A%90%E6%82%A3",
        "/a%20b",
        "/api/enterprise/v1/enterprises",
        "/api/hazard/v1/hazards/1/sign-off",
        "/auth/login",
        "/q/health"
      })
  void answers(String path) {
    assertTrue(RequestPath.isAnswered(path), path);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "hazards",
        "//",
        "//api/enterprise/v1/me",
        "/api//enterprise/v1/me",
        "/api/enterprise/v1//me",
        "/api/enterprise/v1/me/",
        "/api/",
        "/api/enterprise/v1/me;a",
        "/api/enterprise;a=b/v1/me",
        "/;/api/enterprise/v1/me",
        "/api/enterprise/v1/me%3Ba",
        "/api/enterprise/v1/me%3ba",
        "/api/enterprise/v1/../../x",
        "/api/enterprise/v1/..",
        "/api/./enterprise/v1/me",
        "/./api/enterprise/v1/me",
        "/a/..",
        "/api/enterprise/v1/%2e%2e/x",
        "/api/enterprise/v1/%2E%2E/x",
        "/api/enterprise/v1/.%2e/x",
        "/api/enterprise%2Fv1%2Fme",
        "/api%2fenterprise/v1/me",
        "/api/enterprise%5Cv1",
        "/api\\enterprise\\v1\\me",
        "/%61pi/enterprise/v1/me",
        "/api/enterprise/v1/%6De",
        "/api/enterprise/v1/%E9%9A%90",
        "/api/enterprise/v1/a%00b",
        "/api/enterprise/v1/%252e%252e/x",
        "/API/enterprise/v1/me",
        "/Api/enterprise/v1/me",
        "/AUTH/login",
        "/Q/health",
        "/a%0d%0ab",
        "/a b",
        "/a%2",
        "/a%zz"
      })
  void doesNotAnswer(String path) {
    assertFalse(RequestPath.isAnswered(path), path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/hazards", "/hazards/0190a1b2", "/settings/accounts", "/a.b/c", "/q"})
  void addressesOfPagesLeadToTheDocument(String path) {
    assertTrue(RequestPath.isPage(path), path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/assets/index.js",
        "/favicon.svg",
        "/api/x",
        "/auth/login",
        "/auth",
        "/q/health"
      })
  void filesAndDataAreNoPages(String path) {
    assertFalse(RequestPath.isPage(path), path);
  }
}
