export const measureFigures = {
  measureFigures: {
    title: 'Measures by sector',
    lapses: 'High-risk enterprises without a self-check by their principal for three months',
    noLapse: 'None',
    lapsesSince: 'No self-check led by the principal since {day}.',
    write: 'Write to it',
    lapseSubject: 'No self-check by the principal',
    lapseFacts: 'There is no record of a self-check led by your principal since {day}. Carry one out at once and report.',
    year: 'Year',
    none: 'No listing, interview, exposure or other measure in that year.',
    sector: 'Sector',
    noSector: 'No enterprise concerned',
    notices: 'Receipts of major hazards',
    noneTold: 'Nobody was told in that year.',
    toldRead: '{told} told, {read} took note',
    mean: ', {mean} hours on average, {longest} at most',
  },
}
