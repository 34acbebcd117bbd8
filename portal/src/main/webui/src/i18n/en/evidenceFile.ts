export const evidenceFile = {
  evidenceFile: {
    add: 'Upload files',
    hint: 'JPEG and PNG images (at most 10 MB each, made smaller, without data about their taking), PDF, DOCX and XLSX documents (at most 15 MB each), at most 10. Nothing personal, please; names of authors in a document stay there, remove them before.',
    enlarge: 'Enlarge {name}',
    remove: 'Remove',
    removeOf: 'Remove the file {name}',
    removeSure: 'Remove it for good',
    leave: 'Leave it out',
    fault: {
      type: 'Neither a JPEG or PNG image nor a PDF, DOCX or XLSX document',
      size: 'The file is too large',
      empty: 'The file is empty',
      count: 'There are 10 files already',
    },
  },
}
