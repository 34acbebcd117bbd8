/** How hazards are dealt with, on the dashboard. */
export const governance = {
  governance: {
    title: 'How hazards are dealt with',
    cutOff: 'Stock up to',
    tooLate: 'Not later than the day that the figures stand for',
    note: 'What was found by {date} is stock, what was found later is increment.',
    line: { stock: 'Stock and increment', pace: 'Pace', source: 'Where they come from' },
    days: '{n} days',
    of: 'of {n}',
  },
}
