/** What is open to everybody, without sign-in. */
export const open = {
  open: {
    title: '安全生产公开',
    note: '无需登录。',
    staff: '工作人员登录',
    entry: { 'public-draws': '双随机抽查公开' },
    hint: { 'public-draws': '查看抽取记录，任何人都可以重新演算一遍' },
  },
}
