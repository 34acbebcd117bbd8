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

  private static final String NAMED = "locate(:q, lower(e.enterpriseName)) > 0";
  private static final String ANYWHERE =
      NAMED
          + " or locate(:q, lower(e.number)) > 0 or locate(:q, lower(e.description)) > 0"
          + " or locate(:q, lower(e.paper.number)) > 0";

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
    Optional<Candidates> candidates = candidates(text);
    candidates.ifPresent(few -> few.narrow(listing));
    boolean named = candidates.filter(few -> !few.enterprises().isEmpty()).isPresent();
    listing.where(named ? NAMED : ANYWHERE, "q", text);
    return candidates.isPresent();
  }

  /**
   * Where to look: hazards by their ids, or all of some enterprises; not both.
   *
   * @param enterprises whose hazards may be many, but are found by an index; nothing but their
   *     names has the text then
   */
  private record Candidates(Set<UUID> hazards, List<UUID> enterprises) {
    void narrow(Listing<Hazard> listing) {
      if (!enterprises.isEmpty()) {
        listing.whereIn("e.enterpriseId", "enterprise", enterprises);
      } else if (!hazards.isEmpty()) {
        listing.whereIn("e.id", "named", hazards);
      } else {
        listing.where("1 = 0");
      }
    }
  }

  private Optional<Candidates> candidates(String text) {
    Optional<Set<UUID>> described = words.having(text);
    if (described.isEmpty() || described.get().size() > FEW) {
      return Optional.empty();
    }
    Set<UUID> named = new HashSet<>(described.get());
    if (text.chars().allMatch(character -> character < 0x80)) {
      String number = text.toUpperCase(Locale.ROOT).replaceAll("[%_]", "");
      named.addAll(ids(hazards().where("e.number like :number", "number", number + "%")));
    }
    List<UUID> enterprises = directory.named(text, FEW_ENTERPRISES + 1);
    if (enterprises.size() > FEW_ENTERPRISES) {
      return Optional.empty();
    }
    if (named.isEmpty() || enterprises.isEmpty()) {
      return Optional.of(new Candidates(named, enterprises)).filter(few -> named.size() <= FEW);
    }
    named.addAll(ids(hazards().whereIn("e.enterpriseId", "enterprise", enterprises)));
    return Optional.of(new Candidates(named, List.of())).filter(few -> named.size() <= FEW);
  }

  private Listing<Hazard> hazards() {
    return listings.of(Hazard.class).byPlaceAlone();
  }

  private static List<UUID> ids(Listing<Hazard> matching) {
    return matching.ids(UUID.class, FEW + 1);
  }
}
