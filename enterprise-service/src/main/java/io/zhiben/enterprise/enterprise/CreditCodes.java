package io.zhiben.enterprise.enterprise;

import io.zhiben.enterprise.EnterpriseError;
import io.zhiben.platform.value.InvalidCreditCode;
import io.zhiben.platform.value.UnifiedCreditCode;
import java.util.Optional;

/** What is wrong with a credit code, in the words of this service. */
public final class CreditCodes {
  private CreditCodes() {}

  /** Empty for a code that follows GB 32100-2015. */
  public static Optional<EnterpriseError> fault(String written) {
    try {
      UnifiedCreditCode.parse(written);
      return Optional.empty();
    } catch (InvalidCreditCode e) {
      return Optional.of(
          switch (e.reason()) {
            case LENGTH -> EnterpriseError.CREDIT_CODE_LENGTH;
            case CHARACTER, REGISTRATION_AUTHORITY -> EnterpriseError.CREDIT_CODE_CHARACTER;
            case CHECK_CHARACTER -> EnterpriseError.CREDIT_CODE_CHECK;
          });
    }
  }
}
