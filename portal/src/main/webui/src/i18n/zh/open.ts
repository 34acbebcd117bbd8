/** What is open to everybody, without sign-in. */
export const open = {
  open: {
    title: '安全生产公开',
    note: '无需登录。',
    staff: '工作人员登录',
    entry: { 'public-draws': '双随机抽查公开', 'public-listings': '挂牌督办公示' },
    hint: { 'public-draws': '查看抽取记录，任何人都可以重新演算一遍', 'public-listings': '各级政府挂牌督办和摘牌的重大隐患' },
  },
}
