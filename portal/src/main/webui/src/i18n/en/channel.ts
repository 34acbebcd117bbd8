/** The channels by which hazards come. */
export const channel = {
  channel: {
    title: 'Channels',
    note: 'What each channel recorded, held against the list of hazards; differences are to be explained.',
    from: 'From',
    to: 'To',
    source: 'Channel',
    records: 'Records',
    findings: 'Findings in them',
    hazards: 'Hazards listed',
    difference: 'Difference',
    agree: 'agrees',
    withoutHazard: 'So, without hazard',
    of: { INSPECTION: 'Inspection', SELF_CHECK: 'Self-check', THIRD_PARTY: 'Third party', REPORT: 'Direct report', TIP_OFF: 'Tip-off', LEGACY: 'Former register' },
    similar: 'May be reported already',
    similarHint: 'The enterprise has hazards with like words within half a year. If it is the same one, withdraw one of them with the reason.',
    alike: '{n}% alike',
  },
}
