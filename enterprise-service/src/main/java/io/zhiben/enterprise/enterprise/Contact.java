package io.zhiben.enterprise.enterprise;

/** Somebody to talk to; parts that are not known are empty. */
public record Contact(String name, String phone) {
  public Contact {
    name = name == null ? "" : name.strip();
    phone = phone == null ? "" : phone.strip();
  }
}
