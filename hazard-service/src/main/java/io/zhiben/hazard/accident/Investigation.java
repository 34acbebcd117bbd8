package io.zhiben.hazard.accident;

import io.zhiben.hazard.accident.AccidentCommands.Accountability;
import io.zhiben.hazard.accident.AccidentCommands.ConcludeAccident;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The investigation of an accident.
 *
 * @param dueOn null for near misses
 * @param responsible null until concluded
 */
@Embeddable
record Investigation(
    @Enumerated(EnumType.STRING) @Column(name = "investigation_level") InvestigationLevel level,
    @Column(name = "investigation_lead") String lead,
    @Column(name = "investigation_started_on") LocalDate startedOn,
    @Column(name = "investigation_due_on") LocalDate dueOn,
    @Column(name = "investigation_extended") boolean extended,
    @Column(name = "investigated_on") LocalDate concludedOn,
    @Column(name = "responsible") Boolean responsible,
    @Convert(converter = CauseSets.Direct.class) @Column(name = "direct_causes")
        Set<DirectCause> directCauses,
    @Convert(converter = CauseSets.Indirect.class) @Column(name = "indirect_causes")
        Set<IndirectCause> indirectCauses,
    @Column(name = "finding") String finding,
    @Convert(converter = AccountabilityList.class) @Column(name = "accountability")
        List<Accountability> accountability) {
  static final Investigation NONE =
      new Investigation(
          null, null, null, null, false, null, null, Set.of(), Set.of(), null, List.of());

  Investigation start(InvestigationLevel by, String unit, LocalDate on, LocalDate until) {
    return new Investigation(
        by, unit, on, until, false, null, null, Set.of(), Set.of(), null, List.of());
  }

  Investigation extend(int days) {
    return new Investigation(
        level,
        lead,
        startedOn,
        dueOn.plusDays(days),
        true,
        concludedOn,
        responsible,
        directCauses,
        indirectCauses,
        finding,
        accountability);
  }

  Investigation conclude(ConcludeAccident said, LocalDate on) {
    return new Investigation(
        level,
        lead,
        startedOn,
        dueOn,
        extended,
        on,
        said.responsible(),
        said.directCauses(),
        said.indirectCauses(),
        said.finding(),
        said.accountability());
  }
}
