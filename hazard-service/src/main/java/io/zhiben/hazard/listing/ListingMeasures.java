package io.zhiben.hazard.listing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ListingMeasures implements PanacheRepositoryBase<ListingMeasure, UUID> {
  void begin(UUID listingId, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      persist(new ListingMeasure(listingId, i + 1, texts.get(i).strip()));
    }
  }

  List<ListingMeasure> of(UUID listingId) {
    return list("listingId = ?1 order by position", listingId);
  }

  ListingMeasure require(UUID listingId, int position) {
    return find("listingId = ?1 and position = ?2", listingId, position)
        .firstResultOptional()
        .orElseThrow(Problem::notFound);
  }
}
