/** What inspections may have missed. */
export const missed = {
  missed: {
    title: 'Perhaps missed',
    note: 'Major hazards found within 90 days after an inspection that did not name their clause. If one was missed, open a case of accountability on the page of the hazard.',
    inspected: 'inspected {n} days before: {number}',
  },
}
