export const hazardList = {
  hazardList: {
    export: '导出列表',
  },
}
