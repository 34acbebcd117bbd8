export const hazardList = {
  hazardList: {
    export: 'Export the list',
  },
}
