/** The turns of a hazard's life beside the straight way. */
export const life = {
  life: {
    returnTo: 'Back to',
    returnedTo: 'Back to: {state}',
    rejected: 'not a hazard',
    onTheSpotTitle: 'On the spot',
    onTheSpot: 'Put right during the inspection',
    until: 'New deadline',
    untilHint: 'Later than the present one, {date}',
    untilLater: 'Has to be later than the present deadline',
    asksFor: 'Asks to put the deadline off from {from} to {until}; waits for a decision.',
    decision: 'Decision',
    grant: 'Grant',
    refuse: 'Refuse',
    putOff: 'put off {n} times, at first {date}',
    untilDay: 'Until: {date}',
  },
}
