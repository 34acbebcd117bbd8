/** 各渠道发现的隐患核对。 */
export const channel = {
  channel: {
    title: '来源核对',
    note: '各渠道记录的发现数与隐患清单逐一核对，相差的要查明原因。',
    from: '起始日期',
    to: '截止日期',
    source: '来源渠道',
    records: '渠道记录',
    findings: '记录的发现',
    hazards: '清单中的隐患',
    difference: '相差',
    agree: '一致',
    withoutHazard: '属实未录隐患',
    of: { INSPECTION: '监督检查', SELF_CHECK: '企业自查', THIRD_PARTY: '第三方服务', REPORT: '直接上报', TIP_OFF: '群众举报', LEGACY: '历史台账' },
    similar: '可能重复的隐患',
    similarHint: '同一企业半年内有内容相近的隐患。核实是同一处的，撤销其中一条并注明原因。',
    alike: '相近 {n}%',
  },
}
