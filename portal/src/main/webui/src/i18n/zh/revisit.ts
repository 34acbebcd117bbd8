/** 清零回头看。 */
export const revisit = {
  revisit: {
    coverage: '排查覆盖',
    covered: '已检查企业',
    of: '回头看的隐患',
    title: '{n} 处已销号的重大隐患还没有回头看',
    titleMore: '{n} 处以上已销号的重大隐患还没有回头看',
    note: '最早销号的在前；发现复发的，在隐患页面重新登记。',
    start: '回头看',
  },
}
