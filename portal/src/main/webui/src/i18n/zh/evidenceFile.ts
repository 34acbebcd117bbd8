export const evidenceFile = {
  evidenceFile: {
    add: '上传附件',
    hint: 'JPEG、PNG图片（每张最大10MB，自动缩小并去除拍摄信息），PDF、DOCX、XLSX文档（每个最大15MB），最多10个。请勿上传个人信息；文档属性里的作者姓名会原样保留，请先删除。',
    enlarge: '放大查看 {name}',
    remove: '删除',
    removeOf: '删除附件 {name}',
    removeSure: '确认删除',
    leave: '不传了',
    fault: {
      type: '不是JPEG、PNG图片或PDF、DOCX、XLSX文档',
      size: '文件过大',
      empty: '文件是空的',
      count: '附件已达10个',
    },
  },
}
