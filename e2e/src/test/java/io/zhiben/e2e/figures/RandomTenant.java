package io.zhiben.e2e.figures;

import java.time.LocalDate;
import java.util.Random;

/** What the people of a tenant do on two days, at random. */
final class RandomTenant {
  private final RandomRegister register;
  private final RandomSources sources;
  private final RandomHazards hazards;
  private final RandomRecords records;
  private final RandomCases cases;

  /**
   * @param every whether the fates of its hazards are all that there are, and not some alone
   */
  RandomTenant(Tenant tenant, Random random, boolean every) {
    this.register = new RandomRegister(tenant, random);
    this.sources = new RandomSources(tenant, register, random);
    this.hazards = new RandomHazards(tenant, register, random, every);
    this.records = new RandomRecords(tenant, register, random);
    this.cases = new RandomCases(tenant, register, random);
  }

  void begin(LocalDate day) {
    register.settle();
    hazards.begin(day, sources.broughtUp(day));
    sources.takeOver(day);
    records.record(day, 3);
    records.count(day);
    cases.cases(hazards.visits(), day);
    cases.accidents(day);
  }

  void goOn(LocalDate day) {
    cases.letters();
    hazards.goOn(day);
    records.record(day, 1);
    register.change();
  }
}
