package io.zhiben.local.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class AptSourcesTest {
  @Test
  void readsTheFormWithFields() {
    AptSources.Source source =
        AptSources.stanzas(
            """
            Types: deb
            URIs: http://mirror.example/debian-security
            Suites: stable-security

            Types: deb
            # a remark
            URIs: http://mirror.example/debian
            Suites: stable
            Signed-By: /usr/share/keyrings/some.gpg
            """);

    assertEquals(
        new AptSources.Source("http://mirror.example/debian", "/usr/share/keyrings/some.gpg"),
        source);
  }

  @Test
  void readsTheFormWithOneLine() {
    AptSources.Source source =
        AptSources.lines(
            """
            # deb http://old.example/debian stable main
            deb https://packages.example/other stable main
            deb [arch=amd64 signed-by=/k.gpg] https://mirror.example/debian/ stable main
            """);

    assertEquals(new AptSources.Source("https://mirror.example/debian/", "/k.gpg"), source);
  }

  @Test
  void findsNothingWhereThereIsNoDebian() {
    assertNull(AptSources.stanzas("Types: deb\nURIs: https://packages.example/x\nSuites: y\n"));
    assertNull(AptSources.lines("deb http://archive.example/ubuntu noble main\n"));
  }
}
