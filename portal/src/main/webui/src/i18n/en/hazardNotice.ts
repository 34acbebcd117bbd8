/** Notices of major hazards and their receipts. */
export const hazardNotice = {
  hazardNotice: {
    title: 'Notices of the major hazard',
    yours: 'Please confirm that you took note of this major hazard.',
    recipient: { PRINCIPAL: 'Principal', CONTROLLER: 'Actual controller', DEPARTMENT: 'Department' },
    told: 'told {at}, {n} times',
    read: 'taken note {at}, after {n} hours',
    unread: 'not taken note of',
    acknowledge: 'Take note',
    record: 'Record the receipt',
    proof: 'How it was handed over, or the number of the receipt',
    any: 'Receipts',
    states: { UNREAD: 'Somebody took no note', MINE: 'Waits for my receipt' },
  },
}
