/** Matters that are given to units. */
export const matter = {
  matter: {
    give: 'Write for another matter',
    giveNote: 'A matter that is no hazard and no listing: with its paper and a day for the answer, which may be sent back; who began it ends it.',
    further: 'Next step',
    subject: 'Subject',
    subjectHint: 'At most 40 characters; stands in the paper and in lists.',
    facts: 'What it is about and what is asked for',
    unit: 'Unit',
    unitKind: { regionCode: 'Town or community', department: 'Department', enterpriseId: 'Enterprise', unitName: 'Another unit' },
    unitName: 'Name of the unit',
    result: 'What came of it',
    openCase: 'Open a case',
    returned: 'Sent back:',
    causeTitle: 'Cause',
    anyCause: 'All causes',
    cause: { HAZARD_OVERDUE: 'Hazard overdue', LISTING_OVERDUE: 'Listing overdue', MANUAL: 'Fired by a leader', NO_PENALTY: 'No penalties', MATTER: 'Another matter' },
    search: 'Number, subject or unit',
    fault: 'Choose or name the unit',
  },
}
