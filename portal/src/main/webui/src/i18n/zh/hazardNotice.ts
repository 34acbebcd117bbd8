/** 重大隐患告知与签收。 */
export const hazardNotice = {
  hazardNotice: {
    title: '重大隐患告知',
    yours: '请确认已知悉该重大隐患。',
    recipient: { PRINCIPAL: '主要负责人', CONTROLLER: '实际控制人', DEPARTMENT: '监管部门' },
    told: '{at} 告知，共 {n} 次',
    read: '{at} 签收，用时 {n} 小时',
    unread: '未签收',
    acknowledge: '签收',
    record: '登记签收',
    proof: '送达方式或回执编号',
    any: '签收情况',
    states: { UNREAD: '有未签收的告知', MINE: '待我签收' },
  },
}
