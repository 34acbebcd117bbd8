/** What is open to everybody, without sign-in. */
export const open = {
  open: {
    title: '安全生产公开',
    note: '无需登录。',
    staff: '工作人员登录',
    entry: { 'public-tip-off': '我要举报', 'public-tip-off-status': '查询举报', 'public-channels': '举报渠道和受理范围', 'public-feedback': '意见建议', 'public-draws': '双随机抽查公开', 'public-plans': '执法检查计划公开', 'public-listings': '挂牌督办公示' },
    hint: { 'public-tip-off': '发现安全隐患和违法行为，可以匿名举报', 'public-tip-off-status': '凭查询码查看进展、与受理单位对话', 'public-channels': '电话、地址和受理哪些事项', 'public-feedback': '对安全生产工作的意见建议，凭查询码看答复', 'public-draws': '查看抽取记录，任何人都可以重新演算一遍', 'public-plans': '查看年度执法检查计划和执行进度', 'public-listings': '各级政府挂牌督办和摘牌的重大隐患' },
  },
}
