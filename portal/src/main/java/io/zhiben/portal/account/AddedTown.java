package io.zhiben.portal.account;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * @param oneTimePassword the administrator's, shown this once; null where the account was there
 *     already
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AddedTown(String code, String name, String adminUsername, String oneTimePassword) {

  @Override
  public String toString() {
    return "AddedTown[" + code + "]";
  }
}
