/** 逾期未处置的隐患。 */
export const undecided = {
  undecided: {
    title: '{n} 项隐患逾期且没有处置决定',
    atLeast: '至少 {n} 项隐患逾期且没有处置决定',
    note: '逾期隐患应当批准延期、立案处罚或者责令停产停业，三者必居其一。',
    due: '限期 {day}',
    show: '显示前 {n} 项',
  },
}
