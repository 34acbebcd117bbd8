/** The turns of a hazard's life beside the straight way. */
export const life = {
  life: {
    returnTo: '退回到',
    returnedTo: '退回到：{state}',
    rejected: '不予认定',
    onTheSpotTitle: '当场整改',
    onTheSpot: '检查时已当场整改',
    until: '延期至',
    untilHint: '必须晚于现有整改期限 {date}',
    untilLater: '日期必须晚于现有整改期限',
    asksFor: '申请将整改期限由 {from} 延至 {until}，等待审批。',
    decision: '审批意见',
    grant: '同意延期',
    refuse: '不同意延期',
    putOff: '已延期 {n} 次，原期限 {date}',
    untilDay: '延至：{date}',
  },
}
