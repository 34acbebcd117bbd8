import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { listPlans } from '@/api/reporting'
import { useLoad } from '@/shared/useLoad'
import { useSession } from '@/stores/session'
import { chosenPlan } from './planTask'

/** Which plan a page is about; it stands in the address. */
export function usePlanChoice() {
  const route = useRoute()
  const router = useRouter()
  const session = useSession()
  const plans = useLoad(listPlans)
  const asked = computed(() => String(route.query.plan ?? ''))
  const plan = computed(() => chosenPlan(plans.data.value ?? [], asked.value, session.regionCode))
  const choose = (id: string): void => void router.replace({ query: { ...route.query, plan: id, page: undefined } })
  return { plans, plan, choose }
}

export type PlanChoice = ReturnType<typeof usePlanChoice>
