import { ref } from 'vue'
import { useSubmit } from '@/shared/useSubmit'

type Body = Record<string, string | boolean>

/**
 * The form of one of a card's actions: its button opens it, and it closes when the action was taken.
 *
 * @param move takes the action
 * @param changed is called after that, and when the user asks to read anew
 */
export function useActionForm(move: (action: string, body: Body) => Promise<unknown>, changed: () => void) {
  const opened = ref('')
  const { busy, problem, submit } = useSubmit()

  function open(action: string): void {
    opened.value = opened.value === action ? '' : action
    problem.value = null
  }
  function again(): void {
    opened.value = ''
    changed()
  }
  async function send(body: Body): Promise<void> {
    if (await submit(() => move(opened.value, body))) again()
  }

  return { opened, busy, problem, open, again, send }
}
