package io.zhiben.reporting.edition;

import io.zhiben.plans.InvalidPlanPack.Fault;
import io.zhiben.reporting.edition.EditionCommands.PackFile;
import io.zhiben.reporting.edition.PackCheckView.FaultView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** Looks at texts without keeping them. */
@ApplicationScoped
class CheckDesk {
  private final PackTexts texts;

  CheckDesk(PackTexts texts) {
    this.texts = texts;
  }

  PackCheckView check(List<PackFile> files, String region, Locale locale) {
    String text = texts.of(files);
    List<Fault> faults = texts.faults(null, region, text);
    return new PackCheckView(
        faults.stream()
            .map(fault -> new FaultView(fault.file(), fault.line(), fault.path(), fault.message()))
            .toList(),
        faults.isEmpty() ? EditionViews.gaps(texts.read(text), locale) : List.of());
  }
}
