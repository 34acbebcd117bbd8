import { describe, expect, it } from 'vitest'
import { drawnName, fileFault, sizeText } from '@/features/evidence/evidenceFiles'

const MB = 1024 * 1024

describe('files of evidence', () => {
  it.each([
    ['现场.jpg', 'image/jpeg', 3 * MB, 0, null],
    ['现场.HEIC', '', 3 * MB, 0, null],
    ['纪要.docx', '', 15 * MB, 9, null],
    ['台账.XLSX', '', 1, 0, null],
    ['通知.pdf', 'application/pdf', 15 * MB + 1, 0, 'size'],
    ['现场.jpg', 'image/jpeg', 41 * MB, 0, 'size'],
    ['旧表.xls', 'application/vnd.ms-excel', 100, 0, 'type'],
    ['宏.docm', '', 100, 0, 'type'],
    ['无后缀', '', 100, 0, 'type'],
    ['空.pdf', '', 0, 0, 'empty'],
    ['第十一个.pdf', '', 100, 10, 'count'],
  ] as const)('%s (%s, %i bytes, beside %i) has the fault %s', (name, type, size, present, fault) =>
    expect(fileFault({ name, type, size }, present)).toBe(fault),
  )

  it.each([
    ['现场.heic', 'image/jpeg', '现场.jpg'],
    ['现场.JPEG', 'image/jpeg', '现场.JPEG'],
    ['图.png', 'image/png', '图.png'],
    ['图.png', 'image/jpeg', '图.jpg'],
    ['1.2.webp', 'image/jpeg', '1.2.jpg'],
  ])('%s as %s is called %s', (name, type, called) => expect(drawnName(name, type)).toBe(called))

  it.each([
    [0, '0 B'],
    [980, '980 B'],
    [12_300, '12 KB'],
    [3_565_158, '3.4 MB'],
  ])('%i bytes are said as %s', (bytes, text) => expect(sizeText(bytes)).toBe(text))
})
