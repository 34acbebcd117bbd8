export const service = {
  service: {
    advice: 'Advice',
    checkedBy: 'Checked by',
    other: 'Choose another enterprise',
    guidanceNote: 'Guidance advises and opens no case, unless the enterprise lets the deadline pass. It does not count for plans.',
    mutualNote: 'One enterprise checks another. It does not count for plans.',
  },
}
