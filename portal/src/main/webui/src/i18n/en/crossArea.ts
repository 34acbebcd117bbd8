export const crossArea = {
  crossArea: {
    title: 'Cross-area',
    note: 'Within the days of a grant, officers of another place inspect one enterprise here; each use goes on record.',
    grant: 'Grant a visit',
    grantNote: 'For these days and this enterprise only; the inspections belong to the place of the enterprise.',
    mine: 'Enterprises elsewhere to inspect today',
    granted: 'Grants for enterprises here',
    none: 'No grants yet',
    noneHint: 'When people of another place are to inspect an enterprise here, grant it.',
    by: 'by {place}',
    open: 'Valid',
    over: 'Over',
    end: 'End the grant',
    beside: 'Place of the visitors',
    visitor: 'Place of the visitors',
    task: 'Task',
  },
}
