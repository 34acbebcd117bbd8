/** Matters that are given to units. */
export const matter = {
  matter: {
    give: '就其他事项发函',
    giveNote: '不属于某项隐患或挂牌的事项：选文书（通报、会商、约谈等）发给单位，限期回复，可退回重报，由发起方办结。',
    further: '继续督办',
    subject: '事由',
    subjectHint: '不超过 40 字，写进文书和列表。',
    facts: '具体情况和要求',
    unit: '发往单位',
    unitKind: { regionCode: '镇街、社区', department: '部门', enterpriseId: '企业', unitName: '其他单位' },
    unitName: '单位名称',
    result: '办理结果',
    openCase: '立案',
    returned: '退回：',
    causeTitle: '起因',
    anyCause: '全部起因',
    cause: { HAZARD_OVERDUE: '隐患逾期', LISTING_OVERDUE: '挂牌逾期', MANUAL: '领导决定', NO_PENALTY: '零处罚', MATTER: '其他事项' },
    search: '搜索文号、事由或单位',
    fault: '请选择或填写单位',
  },
}
