/** The turns of a hazard's life beside the straight way. */
export const life = {
  life: {
    returnTo: '退回到',
    returnedTo: '退回到：{state}',
    rejected: '不予认定',
    onTheSpotTitle: '当场整改',
    onTheSpot: '检查时已当场整改',
  },
}
