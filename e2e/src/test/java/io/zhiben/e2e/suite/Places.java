package io.zhiben.e2e.suite;

/** Places and enterprises of the demo world. */
public final class Places {
  public static final String TIANJIN = "120000000000";
  public static final String DONGLI = "120110000000";
  public static final String DONGLIHU = "120110013000";
  public static final String DONGZHAOGEZHUANG = "120119105000";

  /** Credit code of the theme park: the enterprise of ent-officer and ent-principal. */
  public static final String THEME_PARK = "91120110MA5KB0001J";

  private Places() {}
}
