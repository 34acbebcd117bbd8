package io.zhiben.hazard.tipoff;

import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.hazard.setting.TenantSettings.Setting;
import io.zhiben.hazard.tipoff.TipOffCommands.ChannelLine;
import io.zhiben.hazard.tipoff.TipOffCommands.SetChannels;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** How to report and what is accepted, as each place publishes it (Y-231, Q-099, Y-510). */
@ApplicationScoped
class ChannelBook {
  /** The numbers that hold everywhere; places add their own. */
  private static final TenantSettings.Kind<SetChannels> CHANNELS =
      new TenantSettings.Kind<>(
          "tip-off-channels",
          SetChannels.class,
          new SetChannels(
              "受理生产安全事故隐患、安全生产违法行为和瞒报谎报生产安全事故的举报。其他事项请向有关部门反映。",
              List.of(
                  new ChannelLine(Channel.HOTLINE_12345, "12345", null),
                  new ChannelLine(Channel.HOTLINE_96119, "96119", null))));

  private final TenantSettings settings;
  private final RegionTree regions;

  ChannelBook(TenantSettings settings, RegionTree regions) {
    this.settings = settings;
    this.regions = regions;
  }

  /**
   * As everybody reads it.
   *
   * @param scope what is accepted, and what belongs elsewhere
   */
  record PublishedChannels(
      String regionCode, String regionName, String scope, List<ChannelLine> channels) {}

  @Transactional
  PublishedChannels of(String regionCode) {
    return regions
        .find(regionCode)
        .map(region -> {
          SetChannels found = settings.at(Place.of(region.place()), CHANNELS);
          return new PublishedChannels(
              region.code(), region.name(), found.scope(), found.channels());
        })
        .orElseThrow(() -> Problem.ofField(TipOffError.TIP_OFF_PLACE_UNKNOWN, "region"));
  }

  @Transactional
  Setting<SetChannels> mine() {
    return settings.ofCaller(CHANNELS);
  }

  @Transactional
  Setting<SetChannels> set(SetChannels command) {
    return settings.set(CHANNELS, command);
  }
}
