import { describe, expect, it, vi } from 'vitest'
import { useActionForm } from '@/features/supervision/useActionForm'

describe('form of a card’s actions', () => {
  it('is opened and closed by the button of its action', () => {
    const form = useActionForm(async () => ({}), () => undefined)
    form.open('ISSUE')
    expect(form.opened.value).toBe('ISSUE')
    form.open('CANCEL')
    expect(form.opened.value).toBe('CANCEL')
    form.open('CANCEL')
    expect(form.opened.value).toBe('')
  })

  it('sends what is open, and closes when that was done', async () => {
    const move = vi.fn(async () => ({}))
    const changed = vi.fn()
    const form = useActionForm(move, changed)
    form.open('ISSUE')
    await form.send({ note: 'x' })
    expect(move).toHaveBeenCalledWith('ISSUE', { note: 'x' })
    expect(changed).toHaveBeenCalledOnce()
    expect(form.opened.value).toBe('')
  })

  it('stays open with the refusal, which goes with the next opening', async () => {
    const changed = vi.fn()
    const form = useActionForm(() => Promise.reject(new Error('no')), changed)
    form.open('ISSUE')
    await form.send({ note: 'x' })
    expect(form.opened.value).toBe('ISSUE')
    expect(form.problem.value).not.toBeNull()
    expect(changed).not.toHaveBeenCalled()
    form.open('CANCEL')
    expect(form.problem.value).toBeNull()
  })
})
