package io.zhiben.hazard.accident;

import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What belongs to an accident beside its own row. Whoever asks has reached it already. */
@ApplicationScoped
class AccidentFile {
  private final EntityManager entities;

  AccidentFile(EntityManager entities) {
    this.entities = entities;
  }

  void add(Object part) {
    entities.persist(part);
  }

  List<Relay> relays(UUID accidentId) {
    return of(Relay.class, accidentId);
  }

  List<AccidentMeasure> measures(UUID accidentId) {
    return of(AccidentMeasure.class, accidentId);
  }

  /** The measure of that accident; not found alike when it is another's. */
  AccidentMeasure measure(UUID accidentId, UUID measureId) {
    return measures(accidentId).stream()
        .filter(one -> one.id().equals(measureId))
        .findFirst()
        .orElseThrow(Problem::notFound);
  }

  List<FireWarning> warnings(UUID accidentId) {
    return of(FireWarning.class, accidentId);
  }

  /** Null where there is none. */
  WarningScope widestWarning(UUID accidentId) {
    return warnings(accidentId).stream()
        .map(FireWarning::scope)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  List<FireStudy> studies(UUID accidentId) {
    return of(FireStudy.class, accidentId);
  }

  List<FireCircular> circulars(UUID accidentId) {
    return of(FireCircular.class, accidentId);
  }

  List<AccidentReminder> reminders(UUID accidentId) {
    return of(AccidentReminder.class, accidentId);
  }

  private <T> List<T> of(Class<T> part, UUID accidentId) {
    return entities
        .createQuery(
            "select e from "
                + part.getSimpleName()
                + " e where e.accidentId = :accidentId order by e.id",
            part)
        .setParameter("accidentId", accidentId)
        .getResultList();
  }
}
