package io.zhiben.portal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OneTimePasswordTest {
  @Test
  void meetsTheRealmsPolicyEveryTimeAndIsNeverTheSame() {
    var passwords = Stream.generate(OneTimePassword::fresh).limit(500).collect(Collectors.toSet());

    assertEquals(500, passwords.size());
    for (String password : passwords) {
      assertTrue(
          password.matches("(?=.*[A-Z])(?=.*[a-z])(?=.*\\d)(?=.*-)[A-Za-z2-9-]{19}"), password);
    }
  }
}
