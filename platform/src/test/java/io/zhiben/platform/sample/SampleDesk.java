package io.zhiben.platform.sample;

import io.zhiben.contracts.event.EventType;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.outbox.Outbox;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Use cases of the sample aggregate, in the manner of a service. */
@ApplicationScoped
public class SampleDesk {
  private final EntityManager entityManager;
  private final RegionTree regions;
  private final Outbox outbox;
  private final AuditTrail audit;
  private final Listings listings;
  private final Preconditions preconditions;

  SampleDesk(
      EntityManager entityManager,
      RegionTree regions,
      Outbox outbox,
      AuditTrail audit,
      Listings listings,
      Preconditions preconditions) {
    this.preconditions = preconditions;
    this.entityManager = entityManager;
    this.regions = regions;
    this.outbox = outbox;
    this.audit = audit;
    this.listings = listings;
  }

  @Transactional
  public SampleView add(AddSample command) {
    Sample sample =
        new Sample(
            regions.placeOf(command.regionCode()),
            command.enterpriseId() == null ? UUID.randomUUID() : command.enterpriseId(),
            command.enterpriseCode(),
            command.title());
    entityManager.persist(sample);
    audit.record(
        "sample.add", "Sample", sample.id(), command.regionCode(), null, SampleView.of(sample));
    outbox.append(EventType.ENTERPRISE_REGISTERED, sample::state);
    return SampleView.of(sample);
  }

  @Transactional
  public SampleView rename(UUID id, String title) {
    Sample sample = get(id);
    preconditions.requireMatch(sample.version());
    sample.rename(title);
    outbox.append(EventType.ENTERPRISE_CHANGED, sample::state);
    return SampleView.of(sample);
  }

  @Transactional
  public SampleView move(UUID id, String region) {
    Sample sample = get(id);
    sample.move(regions.placeOf(region));
    entityManager.flush();
    return SampleView.of(sample);
  }

  @Transactional
  public SampleView find(UUID id) {
    return SampleView.of(get(id));
  }

  @Transactional
  public Page<SampleView> list(String title, PageRequest page) {
    return listings
        .of(Sample.class)
        .where("e.title like concat(:title, '%')", "title", title)
        .sortable("title", "e.title")
        .fetch(page)
        .map(SampleView::of);
  }

  private Sample get(UUID id) {
    Sample sample = entityManager.find(Sample.class, id);
    if (sample == null) {
      throw Problem.notFound();
    }
    return sample;
  }
}
