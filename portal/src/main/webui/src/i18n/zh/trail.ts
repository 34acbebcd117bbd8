/** 审计痕迹。 */
export const trail = {
  trail: {
    title: '审计痕迹',
    note: '谁在什么时间做了什么、改变了哪些内容。记录只增不改，按链校验。',
    service: '业务范围',
    of: { hazard: '隐患与检查', enterprise: '企业与场所', training: '培训与演练', reporting: '计划与目标' },
    all: '查看全部',
    none: '没有审计记录',
    by: '操作人 {actor}，角色 {roles}，来自 {client}',
    changes: '{n} 处变化',
    nothing: '（空）',
    more: '更早的记录',
    ofThis: '全过程痕迹',
  },
}
