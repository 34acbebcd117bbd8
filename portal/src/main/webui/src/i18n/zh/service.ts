/** 指导服务和企业互查。 */
export const service = {
  service: {
    advice: '整改建议',
    checkedBy: '检查方企业',
    other: '请选另一家企业',
    guidanceNote: '指导服务只提建议，不能直接立案；企业逾期未整改的除外。不计入检查计划。',
    mutualNote: '由一家企业检查另一家企业，不计入检查计划。',
  },
}
