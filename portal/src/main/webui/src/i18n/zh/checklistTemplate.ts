/** Templates of checklists, and results by checklists. */
export const checklistTemplate = {
  checklistTemplate: {
    title: '检查表模板',
    adopt: '采用模板',
    adoptNote: '采用后形成本地的检查表草稿，可增删修改，发布后生效。',
    code: '编号（选填）',
    itemNote: '检查提示（选填）',
    results: '本年检查符合率',
    noResults: '本年还没有按这份检查表的检查。',
    inspections: '检查 {n} 次',
    times: '{n} 次不符合',
  },
}
