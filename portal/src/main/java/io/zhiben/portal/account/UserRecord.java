package io.zhiben.portal.account;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A user as Keycloak's admin API speaks of one. What is not named here goes back as it came. */
@JsonInclude(JsonInclude.Include.NON_NULL)
final class UserRecord {
  @JsonProperty String id;
  @JsonProperty String username;
  @JsonProperty String firstName;
  @JsonProperty String lastName;
  @JsonProperty String email;
  @JsonProperty boolean enabled;
  @JsonProperty String serviceAccountClientId;
  @JsonProperty Map<String, List<String>> attributes;
  @JsonProperty List<String> requiredActions;
  @JsonProperty List<Credential> credentials;

  private final Map<String, Object> others = new LinkedHashMap<>();

  /** A password; temporary ones must be changed at the first sign-in. */
  record Credential(String type, String value, boolean temporary) {
    static Credential oneTime(String password) {
      return new Credential("password", password, true);
    }
  }

  @JsonAnySetter
  void keep(String name, Object value) {
    others.put(name, value);
  }

  @JsonAnyGetter
  Map<String, Object> others() {
    return others;
  }

  String attribute(String name) {
    List<String> values = attributes == null ? null : attributes.get(name);
    return values == null || values.isEmpty() ? "" : values.getFirst();
  }
}
