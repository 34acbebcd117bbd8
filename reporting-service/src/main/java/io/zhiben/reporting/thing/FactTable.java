package io.zhiben.reporting.thing;

import io.zhiben.plans.Things;
import java.util.Map;
import java.util.Set;

/** Says about a table of facts what is particular to it; {@link FactThings} says what it means. */
final class FactTable {
  private final Things things;
  private final String table;
  private final String day;
  private boolean periodic = true;
  private String enterprise;
  private String always = "";
  private String usual = "";
  private Set<String> instead = Set.of();
  private Map<String, String> fields = Map.of();
  private String label;
  private String state;

  /** Things of whose rows a span asks for a part, and which belong to no enterprise. */
  FactTable(Things things, String table, String day) {
    this.things = things;
    this.table = table;
    this.day = day;
  }

  /** There is a stock of them and no flow. */
  FactTable stock() {
    periodic = false;
    return this;
  }

  FactTable ofEnterprise(String column) {
    enterprise = column;
    return this;
  }

  FactTable always(String condition) {
    always = condition;
    return this;
  }

  /** A condition that gives way where a plan asks about one of these fields. */
  FactTable usual(String condition, String... unlessAsked) {
    usual = condition;
    instead = Set.of(unlessAsked);
    return this;
  }

  FactTable fields(Map<String, String> meanings) {
    fields = meanings;
    return this;
  }

  FactTable label(String column) {
    label = column;
    return this;
  }

  FactTable state(String column) {
    state = column;
    return this;
  }

  FactThings toThings() {
    return new FactThings(
        things, table, enterprise, day, periodic, always, usual, instead, fields, label, state);
  }
}
