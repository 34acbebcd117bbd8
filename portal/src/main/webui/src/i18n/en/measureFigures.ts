export const measureFigures = {
  measureFigures: {
    title: 'Measures by sector',
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
