package io.zhiben.hazard.tipoff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiben.hazard.seal.Seals;
import io.zhiben.hazard.tipoff.MessageRow.Author;
import io.zhiben.hazard.tipoff.TipOffCommands.Identity;
import io.zhiben.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Seals what reporters say, and opens it for those who asked by the right door. */
@ApplicationScoped
class Vault {
  private final Seals seals;
  private final Messages messages;
  private final Identities identities;
  private final ObjectMapper json;
  private final Clock clock;

  Vault(Seals seals, Messages messages, Identities identities, ObjectMapper json, Clock clock) {
    this.seals = seals;
    this.messages = messages;
    this.identities = identities;
    this.json = json;
    this.clock = clock;
  }

  /**
   * What a reporter wrote.
   *
   * @param enterprise the name he gave; null where he chose one or none
   */
  record Content(String text, String spot, String enterprise) {
    @Override
    public String toString() {
      return "Content";
    }
  }

  /** Before the row is written. */
  void seal(TipOff tipOff, Content content) {
    var key = seals.newKey(tipOff.record());
    tipOff.seal(key, seals.seal(key, tipOff.record(), tipOff.content(), bytes(content)));
  }

  Content open(TipOff tipOff) {
    return read(
        seals.open(tipOff.sealedKey(), tipOff.record(), tipOff.content(), tipOff.sealedContent()),
        Content.class);
  }

  void seal(TipOff tipOff, Identity identity) {
    IdentityRow row = new IdentityRow(tipOff);
    var key = seals.newKey(row.record());
    row.seal(key, seals.seal(key, row.record(), row.content(), bytes(identity)));
    identities.persist(row);
  }

  Optional<Identity> identityOf(TipOff tipOff) {
    return identities
        .findByIdOptional(tipOff.id())
        .map(row -> seals.open(row.sealedKey(), row.record(), row.content(), row.sealed()))
        .map(open -> read(open, Identity.class));
  }

  /**
   * @param id null for a new one
   * @param by null for the reporter
   */
  void write(TipOff tipOff, UUID id, Author author, String by, String text) {
    MessageRow row =
        new MessageRow(tipOff.id(), id == null ? Ids.next() : id, author, by, clock.instant());
    row.seal(seal(tipOff, row, text));
    messages.persist(row);
  }

  private byte[] seal(TipOff tipOff, MessageRow row, String text) {
    return seals.seal(
        tipOff.sealedKey(),
        tipOff.record(),
        row.text(tipOff),
        text.strip().getBytes(StandardCharsets.UTF_8));
  }

  /** One side's words. */
  record Said(Author author, String text, Instant at) {
    @Override
    public String toString() {
      return "Said";
    }
  }

  /** Oldest first. */
  List<Said> dialogue(TipOff tipOff) {
    return messages.list("tipOffId = ?1 order by writtenAt, id", tipOff.id()).stream()
        .map(row ->
            new Said(
                row.author(),
                new String(
                    seals.open(
                        tipOff.sealedKey(), tipOff.record(), row.text(tipOff), row.sealedText()),
                    StandardCharsets.UTF_8),
                row.writtenAt()))
        .toList();
  }

  long said(TipOff tipOff, Author author) {
    return messages.count("tipOffId = ?1 and author = ?2", tipOff.id(), author);
  }

  boolean holds(UUID message) {
    return messages.findByIdOptional(message).isPresent();
  }

  byte[] seal(TipOff tipOff, PhotoRow photo, byte[] bytes) {
    return seals.seal(tipOff.sealedKey(), tipOff.record(), photo.bytes(tipOff), bytes);
  }

  byte[] open(TipOff tipOff, PhotoRow photo, byte[] sealed) {
    return seals.open(tipOff.sealedKey(), tipOff.record(), photo.bytes(tipOff), sealed);
  }

  private byte[] bytes(Object value) {
    try {
      return json.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      // without the cause: its message may quote the value
      throw new IllegalStateException("a value cannot be sealed");
    }
  }

  private <T> T read(byte[] open, Class<T> type) {
    try {
      return json.readValue(open, type);
    } catch (IOException e) {
      throw new IllegalStateException("a sealed value cannot be read");
    }
  }
}
