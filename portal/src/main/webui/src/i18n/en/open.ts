/** What is open to everybody, without sign-in. */
export const open = {
  open: {
    title: 'Work safety in public',
    note: 'No sign-in needed.',
    staff: 'Staff sign in',
    entry: { 'public-draws': 'Random draws', 'public-listings': 'Listed major hazards' },
    hint: { 'public-draws': 'See the records of draws; anybody can repeat them', 'public-listings': 'Listings and delistings of all levels of government' },
  },
}
