export const crossArea = {
  crossArea: {
    title: '异地检查',
    note: '在授权的日期内，外地安监员可检查本地的一家企业；每次使用都有记录。',
    grant: '授权异地检查',
    grantNote: '只在这些日期、只对这家企业有效；登记的检查归入企业所在地。',
    mine: '今天可检查的外地企业',
    granted: '本地企业的授权',
    none: '还没有授权',
    noneHint: '交叉检查、异地执法需要外地人员检查本地企业时，在这里授权。',
    by: '由 {place} 检查',
    open: '有效',
    over: '已结束',
    end: '终止授权',
    beside: '对方所在区划',
    visitor: '来检查的地区',
    task: '任务',
  },
}
