package io.zhiben.training.session;

import io.zhiben.platform.access.Place;
import io.zhiben.training.directory.ListedEnterprise;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A training session as its exam sees it.
 *
 * @param enterprise null for a session that an office held for its place
 * @param examId the exam that it ended in; null while there is none
 */
public record HeldSession(
    UUID id,
    Place place,
    ListedEnterprise enterprise,
    Audience audience,
    LocalDate heldOn,
    int attendees,
    UUID examId) {}
