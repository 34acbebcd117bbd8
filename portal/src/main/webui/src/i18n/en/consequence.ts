export const consequence = {
  majorCase: {
    title: 'Major hazards with a case or a reason',
    note: 'A hazard that was confirmed as major in the period needs a case, or a written reason why none was filed or one was withdrawn; a clue alone is neither.',
    none: 'No major hazard was confirmed in this period.',
    line: '{major} major hazards, {answered} with a case or a reason',
    all: 'Show all',
    unanswered: '{n} with neither',
    listed: 'Major hazards (all)',
    listedOpen: 'Major hazards with neither a case nor a reason',
    confirmed: 'confirmed {date}',
  },
  creditRules: {
    title: 'Behaviours of credit records',
    entry: 'Behaviours that are put on record, their period and effect',
    own: 'Behaviours set here; records keep what they cited.',
    shipped: 'As shipped: the plans name the behaviours, period and effect are defaults; let the administrator set those of this place.',
    months: 'Months',
    monthsN: '{n} months',
    add: 'Add a behaviour',
    fault: {
      none: 'Keep at least one behaviour.',
      empty: 'Fill in title and effect.',
      code: 'Codes have capital letters, digits, underscores and hyphens only.',
      months: 'Months are a whole number from 1 to 120.',
      twice: 'A code stands twice.',
    },
  },
  caseToday: {
    title: 'Accidents and enforcement',
    pile: {
      evaluation: 'Evaluations due soon',
      fireWarning: 'Fires not made known widely enough',
      caseOverdue: 'Investigations and evaluations overdue',
      injury: 'Suspected concealment',
      credit: 'Credit records to review',
    },
  },
}
