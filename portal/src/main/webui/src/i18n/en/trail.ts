/** The audit trail. */
export const trail = {
  trail: {
    title: 'Audit trail',
    note: 'Who did what when, and what it changed. Rows are only added, and chained.',
    service: 'Area',
    of: { hazard: 'Hazards and inspections', enterprise: 'Enterprises and places', training: 'Training and drills', reporting: 'Plans and targets' },
    all: 'Show all',
    none: 'No row is here',
    by: 'by {actor}, as {roles}, from {client}',
    changes: '{n} changes',
    nothing: '(nothing)',
    more: 'Earlier ones',
    ofThis: 'Whole trail',
  },
}
