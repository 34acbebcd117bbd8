/** 督办措施分行业统计与重大隐患告知时效。 */
export const measureFigures = {
  measureFigures: {
    title: '分行业措施',
    lapses: '主要负责人连续三个月未带队自查的高风险企业',
    noLapse: '没有这样的企业',
    lapsesSince: '自 {day} 起没有主要负责人带队的自查记录。',
    write: '发函',
    lapseSubject: '主要负责人未带队自查',
    lapseFacts: '自 {day} 起没有你单位主要负责人带队开展自查的记录，请立即组织自查，并报送情况。',
    year: '年份',
    none: '这一年没有挂牌、约谈、曝光等措施。',
    sector: '行业领域',
    noSector: '不涉及企业',
    notices: '重大隐患告知签收',
    noneTold: '这一年没有发出告知。',
    toldRead: '告知 {told} 次，签收 {read} 次',
    mean: '，平均 {mean} 小时，最长 {longest} 小时',
  },
}
