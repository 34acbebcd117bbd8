package io.zhiben.hazard.credit;

import io.zhiben.hazard.journal.Journal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One credit record. An enterprise sees its own once it is in force, without its journal.
 *
 * @param effect what is restricted meanwhile
 * @param active in force, and its last day has not passed
 * @param fromOn null until it is in force
 * @param sentOn when it was told to those who keep the joint punishment list; null before
 * @param actions what the caller may do now
 * @param bars it bars its enterprise from admission while it is in force
 */
record CreditView(
    UUID id,
    long version,
    String number,
    UUID enterpriseId,
    String enterpriseName,
    String regionCode,
    CreditSource source,
    UUID caseId,
    String behaviourCode,
    String behaviourTitle,
    String effect,
    String evidence,
    CreditState state,
    boolean active,
    String reviewNote,
    LocalDate fromOn,
    LocalDate untilOn,
    LocalDate sentOn,
    String sentTo,
    LocalDate liftedOn,
    String liftReason,
    List<Journal.JournalLine> timeline,
    List<CreditVerb> actions,
    boolean bars) {}
