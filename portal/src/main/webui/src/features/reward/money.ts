/** Yuan as people type them, in fen; null where it is no amount. */
export function fenOf(yuan: string): number | null {
  const text = yuan.trim().replace(/[,，\s]/g, '')
  if (!/^\d{1,10}(\.\d{1,2})?$/.test(text)) return null
  const [whole, part = ''] = text.split('.')
  return Number(whole) * 100 + Number(part.padEnd(2, '0'))
}

export const yuanOf = (fen: number): string =>
  (fen / 100).toLocaleString('en-US', { minimumFractionDigits: fen % 100 ? 2 : 0, maximumFractionDigits: 2 })
