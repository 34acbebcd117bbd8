/** The dynamic zero of major hazards. */
export const zero = {
  zero: {
    title: 'Dynamic zero',
    note: 'It holds while no major hazard is overdue. Looked at every 10 minutes and counted in days.',
    town: 'Town',
    domain: 'Domain',
    noDomain: 'No domain',
    state: 'State',
    held: 'held for {n} days',
    broken: 'broken',
    since: 'Since',
    overdue: 'Overdue major hazards',
    overdueN: '{n} major hazards overdue',
    towns: '{n} of {of} towns at zero',
    breaches: 'Breaches',
    longest: 'Longest',
    days: '{n} days',
    all: 'Show all',
    none: 'Nothing was looked at yet',
    alarm: 'The dynamic zero is broken: {n} major hazards are overdue in {domains} domains.',
  },
}
