export const undecided = {
  undecided: {
    title: '{n} overdue hazards without a decision',
    atLeast: 'At least {n} overdue hazards without a decision',
    note: 'Each overdue hazard needs one: a later deadline that is granted, a case that is filed, or a halt.',
    due: 'Due {day}',
    show: 'Show the first {n}',
  },
}
