/** Looks back at hazards that were signed off. */
export const revisit = {
  revisit: {
    coverage: 'Coverage',
    covered: 'Inspected enterprises',
    of: 'Looks back at hazard',
    title: '{n} major hazards were signed off and nobody has looked back',
    titleMore: 'More than {n} major hazards were signed off and nobody has looked back',
    note: 'The oldest first. What came back is reopened on the page of the hazard.',
    start: 'Look back',
  },
}
