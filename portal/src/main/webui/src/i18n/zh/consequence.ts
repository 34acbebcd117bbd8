export const consequence = {
  majorCase: {
    title: '重大隐患有案或者有说明',
    note: '期间内核实为重大的隐患，须立案，或者写明不予立案、撤案的理由；只登记线索不算。',
    none: '这一期间没有核实的重大隐患。',
    line: '重大隐患 {major} 条，已立案或者有说明 {answered} 条',
    all: '查看全部',
    unanswered: '未立案也无说明 {n} 条',
    listed: '重大隐患（全部）',
    listedOpen: '未立案也无说明的重大隐患',
    confirmed: '{date} 核实',
  },
  creditRules: {
    title: '失信行为',
    entry: '列入失信记录的行为、期限和限制措施',
    own: '本地设定的失信行为；记录引用后不随之改变。',
    shipped: '系统自带：行为为方案所列，期限和限制措施为系统拟定；请由管理员设定本地规定。',
    months: '期限（月）',
    monthsN: '{n} 个月',
    add: '增加行为',
    fault: {
      none: '至少保留一项行为。',
      empty: '名称和限制措施都要填写。',
      code: '代码只用大写字母、数字、下划线和连字符。',
      months: '期限填写 1 到 120 的整数。',
      twice: '代码不能重复。',
    },
  },
  caseToday: {
    title: '事故和执法',
    pile: { evaluation: '事故评估将到期', fireWarning: '火灾未按范围警示', caseOverdue: '事故调查、评估逾期', injury: '疑似瞒报漏报', credit: '失信记录待认定' },
  },
}
