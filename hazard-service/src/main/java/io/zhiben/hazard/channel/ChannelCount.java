package io.zhiben.hazard.channel;

import io.zhiben.hazard.hazard.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One channel in a time.
 *
 * @param records of the channel: inspections, self-checks, reports inside enterprises, agencies'
 *     inspections and adopted opinions, tip-offs that were so, imports
 * @param findings hazards that these records say they led to
 * @param hazards of the list that say they came by this channel
 * @param difference findings without hazard; below zero for hazards without record
 * @param withoutHazard records that were so and led to no hazard; 0 for channels that may find
 *     nothing
 */
@Schema(name = "ChannelCount")
record ChannelCount(
    Source source, long records, long findings, long hazards, long difference, long withoutHazard) {

  static ChannelCount of(
      Source source, long records, long findings, long hazards, long withoutHazard) {
    return new ChannelCount(source, records, findings, hazards, findings - hazards, withoutHazard);
  }
}
