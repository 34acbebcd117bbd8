import {
  Bell,
  ChatLineSquare,
  DataAnalysis,
  Document,
  Message,
  Odometer,
  OfficeBuilding,
  Reading,
  Search,
  Setting,
  Stamp,
  Tickets,
  TrendCharts,
  WarningFilled,
} from '@element-plus/icons-vue'
import { computed, type Component } from 'vue'
import type { Right } from '@/shared/rights'
import { useSession } from '@/stores/session'

export interface Job {
  key: string
  route: string
  icon: Component
  right?: Right
  /** Somebody with this right finds it inside another job. */
  within?: Right
}

/** The jobs in the order of the navigation; a person sees those that his rights let him use. */
const JOBS: Job[] = [
  { key: 'today', route: 'today', icon: Odometer },
  { key: 'hazards', route: 'hazards', icon: WarningFilled, right: 'HAZARD_READ' },
  { key: 'inspections', route: 'inspections', icon: Search, right: 'INSPECTION_READ' },
  { key: 'tipOffs', route: 'tip-offs', icon: Bell, right: 'TIP_OFF_READ' },
  { key: 'rewards', route: 'rewards', icon: Bell, right: 'REWARD_READ', within: 'TIP_OFF_READ' },
  { key: 'feedback', route: 'feedback', icon: ChatLineSquare, right: 'FEEDBACK_READ' },
  { key: 'enterprises', route: 'enterprises', icon: OfficeBuilding, right: 'ENTERPRISE_READ' },
  { key: 'casework', route: 'cases', icon: Stamp, right: 'ENFORCEMENT_CASE_READ' },
  { key: 'training', route: 'drills', icon: Reading, right: 'DRILL_READ' },
  { key: 'tasks', route: 'tasks', icon: Document, right: 'PLAN_READ' },
  { key: 'actionPlans', route: 'action-plans', icon: Tickets, right: 'PLAN_READ' },
  { key: 'notices', route: 'received-notices', icon: Message, right: 'NOTICE_READ' },
  { key: 'periodic', route: 'periodic-reports', icon: Tickets, right: 'REPORT_READ' },
  { key: 'reportTemplate', route: 'report-template', icon: Document, right: 'REPORT_TEMPLATE' },
  { key: 'indicators', route: 'indicators', icon: TrendCharts, right: 'FIGURE_READ' },
  { key: 'dashboard', route: 'dashboard', icon: DataAnalysis, right: 'FIGURE_READ' },
  { key: 'settings', route: 'settings', icon: Setting },
]

/** How many jobs stand in the bar at the bottom of a phone; the rest are behind "more". */
export const BAR_JOBS = 4

export function useJobs() {
  const session = useSession()
  return computed(() => JOBS.filter((job) => (!job.right || session.can(job.right)) && !(job.within && session.can(job.within))))
}
