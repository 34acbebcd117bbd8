package io.zhiben.hazard.enforcement;

import java.time.LocalDate;
import java.util.Set;

/**
 * What the rules about steps ask of a case.
 *
 * @param leadDepartments of the enterprise
 * @param notice null until the party was told
 * @param graveProposal what is proposed asks for a hearing and so for a legal review
 * @param transferOpen some recipient owes an answer that the caller may record
 * @param districtOwes the district alone owes an answer, and the caller isn't above the town
 * @param criminalTransferMissing it may be a crime and was not handed to criminal justice
 * @param restorationMissing its ground asks for evidence of restoration, and there is none
 * @param recordingMissing nothing shows how it was enforced (执法全过程记录, Y-147)
 * @param participants codes of the units that take part beside the lead
 * @param stopped something stands still by its decision
 * @param typical null while nobody submitted it
 */
record CaseSituation(
    CaseState state,
    Set<String> leadDepartments,
    Set<String> investigators,
    Notice notice,
    boolean graveProposal,
    boolean transferOpen,
    boolean districtOwes,
    boolean criminalTransferMissing,
    boolean restorationMissing,
    boolean recordingMissing,
    Set<String> participants,
    boolean stopped,
    TypicalCase typical,
    LocalDate today) {}
