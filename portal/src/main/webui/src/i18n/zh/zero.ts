/** 重大隐患动态清零。 */
export const zero = {
  zero: {
    title: '动态清零',
    note: '没有逾期未整改的重大隐患即为清零。每 10 分钟核对一次，按天累计保持天数。',
    town: '街镇',
    domain: '行业领域',
    noDomain: '未分行业',
    state: '状态',
    held: '已保持 {n} 天',
    broken: '已打破',
    since: '起始日期',
    overdue: '逾期重大隐患',
    overdueN: '逾期重大隐患 {n} 处',
    towns: '{of} 个街镇中 {n} 个清零',
    breaches: '打破次数',
    longest: '最长保持',
    days: '{n} 天',
    all: '查看全部',
    none: '还没有清零记录',
    alarm: '动态清零被打破：{domains} 个行业领域有 {n} 处重大隐患逾期。',
  },
}
