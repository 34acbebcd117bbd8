/** The turns of a hazard's life beside the straight way. */
export const life = {
  life: {
    returnTo: 'Back to',
    returnedTo: 'Back to: {state}',
    rejected: 'not a hazard',
    onTheSpotTitle: 'On the spot',
    onTheSpot: 'Put right during the inspection',
  },
}
