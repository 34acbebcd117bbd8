package io.zhiben.portal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductionReadinessTest {
  @ParameterizedTest
  @CsvSource({
    "https://zhiben.example.cn, true, true",
    "https://zhiben.example.cn:8443, true, true",
    "http://zhiben.example.cn, true, false",
    "http://localhost:8080, true, false",
    "http://localhost:8080, false, true",
    "https://zhiben.example.cn/, true, false",
    "https://zhiben.example.cn/portal, false, false",
  })
  void startsWithAnOriginThatIsSecureInProduction(URI url, boolean production, boolean starts) {
    if (starts) {
      assertDoesNotThrow(() -> ProductionReadiness.check(url, production));
    } else {
      assertThrows(IllegalStateException.class, () -> ProductionReadiness.check(url, production));
    }
  }
}
