/** 疑似漏查。 */
export const missed = {
  missed: {
    title: '疑似漏查',
    note: '监督检查后 90 天内又发现的重大隐患，检查时没有指出相应条款。核实漏查的，在隐患页面提起问责。',
    inspected: '{n} 天前检查 {number}',
  },
}
