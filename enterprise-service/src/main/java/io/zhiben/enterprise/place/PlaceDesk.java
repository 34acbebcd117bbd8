package io.zhiben.enterprise.place;

import io.zhiben.enterprise.EnterpriseError;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** Registers, changes and shows supervised places. */
@ApplicationScoped
public class PlaceDesk {
  private final EntityManager entityManager;
  private final PlaceCheck check;
  private final PlaceViews views;
  private final Buildings buildings;
  private final PlaceCodes codes;
  private final PlaceJournal journal;
  private final Clock clock;

  PlaceDesk(
      EntityManager entityManager,
      PlaceCheck check,
      PlaceViews views,
      Buildings buildings,
      PlaceCodes codes,
      PlaceJournal journal,
      Clock clock) {
    this.entityManager = entityManager;
    this.check = check;
    this.views = views;
    this.buildings = buildings;
    this.codes = codes;
    this.journal = journal;
    this.clock = clock;
  }

  @Transactional
  public PlaceView read(UUID id) {
    return views.of(get(id));
  }

  /** Runs in the transaction of the request. */
  @Transactional(Transactional.TxType.MANDATORY)
  public PlaceView register(RegisterPlace command) {
    PlaceCheck.Setting setting = check.check(command, Set.of());
    String code = codes.next(setting.place().townCode());
    SupervisedPlace registered = new SupervisedPlace(code, setting, command, clock.instant());
    entityManager.persist(registered);
    flush();
    PlaceView view = views.of(registered);
    journal.written(registered, null, view);
    return view;
  }

  /**
   * Takes over everything as it is entered. While enterprises sit in a building, its name, kind,
   * town and holder stay: they decided the enterprises' domains and stand in their records.
   */
  @Transactional
  public PlaceView change(UUID id, RegisterPlace command, Preconditions preconditions) {
    SupervisedPlace place = get(id);
    preconditions.requireMatch(place.version());
    PlaceCheck.Setting setting = check.check(command, place.tagCodes());
    if (place.touchesTenants(command, setting.place()) && buildings.hasTenants(place)) {
      throw Problem.of(EnterpriseError.PLACE_HAS_TENANTS);
    }
    PlaceView before = views.of(place);
    place.change(setting, command, clock.instant());
    flush();
    PlaceView after = views.of(place);
    journal.written(place, before, after);
    return after;
  }

  private SupervisedPlace get(UUID id) {
    SupervisedPlace found = entityManager.find(SupervisedPlace.class, id);
    if (found == null) {
      throw Problem.notFound();
    }
    return found;
  }

  private void flush() {
    try {
      entityManager.flush();
    } catch (ConstraintViolationException e) {
      throw Problem.ofField(EnterpriseError.PLACE_NAME_TAKEN, "name");
    }
  }
}
