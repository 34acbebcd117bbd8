/** How hazards are dealt with, on the dashboard. */
export const governance = {
  governance: {
    title: '隐患治理',
    cutOff: '存量截止日',
    tooLate: '不能晚于统计日期',
    note: '{date} 及以前发现的计为存量，之后发现的计为增量。',
    line: { stock: '存量与增量', pace: '治理进度', source: '来源构成' },
    days: '{n} 天',
    of: '共 {n} 条',
  },
}
