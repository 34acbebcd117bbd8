package io.zhiben.contracts.event;

/**
 * Names of the Kafka headers that carry the CloudEvents 1.0 envelope (binary mode) and the suite's
 * extensions.
 */
public final class EventHeaders {
  public static final String SPEC_VERSION = "ce_specversion";
  public static final String ID = "ce_id";
  public static final String TYPE = "ce_type";
  public static final String SOURCE = "ce_source";
  public static final String TIME = "ce_time";
  public static final String SUBJECT = "ce_subject";
  public static final String DATA_SCHEMA = "ce_dataschema";

  /** 12-digit code of the place that the aggregate belongs to. */
  public static final String REGION = "ce_region";

  /** Id (never a name) of who caused the event; {@code system} for timers and consumers. */
  public static final String ACTOR = "ce_actor";

  public static final String TRACE_PARENT = "traceparent";
  public static final String CONTENT_TYPE = "content-type";

  private EventHeaders() {}
}
