package io.zhiben.hazard.reward;

import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.tipoff.RewardableTipOffs.Rewardable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** To which domain (行业领域) a tip-off belongs. */
@ApplicationScoped
class Sectors {
  private final EnterpriseDirectory directory;

  Sectors(EnterpriseDirectory directory) {
    this.directory = directory;
  }

  /** The reported enterprise's; null where none is named or it has none. */
  String of(Rewardable tipOff) {
    return Optional.ofNullable(tipOff.enterpriseId())
        .flatMap(directory::find)
        .map(ListedEnterprise::domainCode)
        .orElse(null);
  }
}
