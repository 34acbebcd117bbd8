package io.zhiben.hazard.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a plan is with one of its topics.
 *
 * @param title as it was called when the plan was made
 * @param covered enterprises of the plan where an inspection said that it looked at the topic
 */
@Schema(name = "PlanTopicProgress")
record TopicProgress(String code, String title, long covered) {}
