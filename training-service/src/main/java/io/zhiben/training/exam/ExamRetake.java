package io.zhiben.training.exam;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** One sitting after the first. */
@Embeddable
record ExamRetake(
    LocalDate heldOn, int candidates, int passed, String recordedBy, Instant recordedAt) {}
