/** Templates of checklists, and results by checklists. */
export const checklistTemplate = {
  checklistTemplate: {
    title: 'Checklist templates',
    adopt: 'Take over',
    adoptNote: 'Makes a draft of your own, to be changed as you like; it holds once issued.',
    code: 'Number (optional)',
    itemNote: 'Hint for the inspector (optional)',
    results: 'As required this year',
    noResults: 'No inspection by this checklist this year.',
    inspections: '{n} inspections',
    times: 'wanting {n} times',
  },
}
