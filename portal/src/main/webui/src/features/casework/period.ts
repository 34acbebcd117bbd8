/** The quarter that a day lies in, up to that day: what units are looked at for, when nothing else is asked. */
export function quarterOf(day: string): { from: string; to: string } {
  const month = Number(day.slice(5, 7))
  const first = month - ((month - 1) % 3)
  return { from: `${day.slice(0, 5)}${String(first).padStart(2, '0')}-01`, to: day }
}
