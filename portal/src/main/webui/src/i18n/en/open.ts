/** What is open to everybody, without sign-in. */
export const open = {
  open: {
    title: 'Work safety in public',
    note: 'No sign-in needed.',
    staff: 'Staff sign in',
    entry: { 'public-tip-off': 'Send a tip-off', 'public-tip-off-status': 'How a tip-off stands', 'public-channels': 'How to report', 'public-feedback': 'Suggestions', 'public-draws': 'Random draws', 'public-plans': 'Plans of inspections', 'public-listings': 'Listed major hazards' },
    hint: { 'public-tip-off': 'Something unsafe or illegal? You may stay anonymous', 'public-tip-off-status': 'See the progress and write to the office, by receipt code', 'public-channels': 'Numbers, addresses and what is accepted', 'public-feedback': 'What you think of work safety, answered by receipt code', 'public-draws': 'See the records of draws; anybody can repeat them', 'public-plans': 'What is inspected how often, and how far it is', 'public-listings': 'Listings and delistings of all levels of government' },
  },
}
