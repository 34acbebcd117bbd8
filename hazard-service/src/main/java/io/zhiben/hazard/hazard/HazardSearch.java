package io.zhiben.hazard.hazard;

import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.words.HazardWords;
import io.zhiben.platform.http.Listing;
import io.zhiben.platform.http.Listings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Finds hazards by a piece of their description, of their number on paper or of their enterprise's
 * name, and by the beginning of their number. What few have is named beforehand; what many have is
 * found by looking at hazards in the order in which they are shown, where the next is never far.
 */
@ApplicationScoped
class HazardSearch {
  /** More than these are not named one by one. */
  private static final int FEW = 1000;

  private static final int FEW_ENTERPRISES = 50;

  private final HazardWords words;
  private final EnterpriseDirectory directory;
  private final Listings listings;

  HazardSearch(HazardWords words, EnterpriseDirectory directory, Listings listings) {
    this.words = words;
    this.directory = directory;
    this.listings = listings;
  }

  /**
   * Narrows the list to the text.
   *
   * @param typed null or blank: to nothing
   * @return whether those that match were named, so that counting them costs nothing
   */
  @Transactional(Transactional.TxType.MANDATORY)
  boolean narrow(Listing<Hazard> listing, String typed) {
    if (typed == null || typed.isBlank()) {
      return true;
    }
    String text = typed.strip().toLowerCase(Locale.ROOT);
    listing.where(
        "locate(:q, lower(e.number)) > 0 or locate(:q, lower(e.description)) > 0"
            + " or locate(:q, lower(e.enterpriseName)) > 0"
            + " or locate(:q, lower(e.paper.number)) > 0",
        "q",
        text);
    Optional<Set<UUID>> few = few(text);
    few.ifPresent(ids -> {
      if (ids.isEmpty()) {
        listing.where("1 = 0");
      } else {
        listing.whereIn("e.id", "named", ids);
      }
    });
    return few.isPresent();
  }

  private Optional<Set<UUID>> few(String text) {
    Optional<Set<UUID>> described = words.having(text);
    if (described.isEmpty() || described.get().size() > FEW) {
      return Optional.empty();
    }
    Set<UUID> named = new HashSet<>(described.get());
    List<UUID> enterprises = directory.named(text, FEW_ENTERPRISES + 1);
    if (enterprises.size() > FEW_ENTERPRISES) {
      return Optional.empty();
    }
    if (!enterprises.isEmpty()) {
      named.addAll(ids(hazards().whereIn("e.enterpriseId", "enterprise", enterprises)));
    }
    if (text.chars().allMatch(character -> character < 0x80)) {
      String number = text.toUpperCase(Locale.ROOT).replaceAll("[%_]", "");
      named.addAll(ids(hazards().where("e.number like :number", "number", number + "%")));
    }
    return named.size() > FEW ? Optional.empty() : Optional.of(named);
  }

  private Listing<Hazard> hazards() {
    return listings.of(Hazard.class).byPlaceAlone();
  }

  private static List<UUID> ids(Listing<Hazard> matching) {
    return matching.ids(UUID.class, FEW + 1);
  }
}
