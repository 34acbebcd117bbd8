package io.zhiben.local;

import io.zhiben.local.suite.Suite;
import io.zhiben.local.suite.SuiteService;
import java.io.PrintStream;

/** What {@code make run} prints when everything is ready. */
final class Welcome {
  private static final String[][] USERS = {
    {"dlh-officer, dlh-officer2", "safety officers of the street 东丽湖街道"},
    {"dlh-department", "department of the street"},
    {"dlh-leader", "leader of the street"},
    {"dlh-admin", "administrator of the street"},
    {"dlh-grid", "grid worker of the community 湖东社区"},
    {"dlh-custodian, dlh-custodian2, dlh-auditor", "keepers of tip-offs, auditor"},
    {"ent-officer, ent-principal", "safety officer and principal of an enterprise"},
    {"dl-officer, dl-leader, dl-admin, dl-custodian", "district 东丽区"},
    {"tj-officer, tj-leader, tj-admin, tj-auditor", "city 天津市"},
    {"dzgz-, tw-, qny-, qy-officer", "officers of 东赵各庄镇, 唐王街道, 青园街道, 屈原管理区;"},
    {"", "-officer2, -department, -leader and -admin likewise"},
    {"jz-, lc-, tx-officer, -leader, -admin", "districts 蓟州区, 历城区, 天心区"},
    {"jn-, cs-, yy-officer, -leader", "cities 济南市, 长沙市, 岳阳市"},
    {"yt-, hs-, fh-officer", "towns 营田镇, 河市镇, 凤凰乡 of 屈原管理区"},
    {"anhua-consultant", "expert of a consultant agency; sees what a contract assigns to it"},
    {"ops", "operator: no business data"},
  };

  private Welcome() {}

  static void print(Suite suite, Endpoints endpoints, StackSettings settings, PrintStream out) {
    out.println();
    out.printf("  %-20s %s%n", "Portal", suite.url(SuiteService.PORTAL));
    for (SuiteService service : SuiteService.values()) {
      if (service != SuiteService.PORTAL) {
        out.printf(
            "  %-20s %s   (health and metrics: %s)%n",
            service.module(), suite.url(service), suite.managementUrl(service));
      }
    }
    out.printf("  %-20s %s%n", "Sign-in (Keycloak)", endpoints.oidcUrl());
    out.printf("  %-20s %s%n", "Database", endpoints.databaseUrl());
    out.printf("  %-20s %s%n", "Kafka", endpoints.kafkaBootstrap());
    out.printf("  %-20s %s%n", "Data and logs", settings.home());
    out.println();
    // A realm that somebody else made has accounts of its own.
    if (settings.own().keycloak().map(own -> own.admin().isPresent()).orElse(true)) {
      out.println("  Demo users, all with the password  " + endpoints.demoPassword());
      for (String[] user : USERS) {
        out.printf("    %-46s %s%n", user[0], user[1]);
      }
      out.println("  An access token for the API: make -s token AS=dlh-officer");
      out.println();
    }
    out.println("  Ctrl-C stops everything; the data is kept.");
    out.println();
    out.flush();
  }
}
