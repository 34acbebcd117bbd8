package io.zhiben.portal.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/hazards",
        "/hazards?open=true&q=%E6%B9%96#top",
        "/enterprises/1",
        "/authors",
        "/apis"
      })
  void keepsPagesOfThePortal(String path) {
    assertEquals(path, ReturnPath.of(path).value());
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "hazards",
        "//evil.example",
        "///evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "/\t/evil.example",
        "/\n//evil.example",
        "http://evil.example",
        "javascript:alert(1)",
        "/a b",
        "/a\\b",
        "/隐患",
        "/auth/logout",
        "/auth",
        "/api/hazard/v1/x",
        "/q/health",
        "/a\"b",
        "/a<b"
      })
  void anythingElseIsTheFrontPage(String path) {
    assertEquals("/", ReturnPath.of(path).value());
  }
}
