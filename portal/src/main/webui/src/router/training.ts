import type { RouteRecordRaw } from 'vue-router'

/** Drills and training sessions. */
export const trainingRoutes: RouteRecordRaw[] = [
  {
    path: '/training',
    meta: { job: 'training', right: 'DRILL_READ' },
    children: [
      { path: '', redirect: { name: 'drills' } },
      { path: 'drills', name: 'drills', component: () => import('@/features/training/DrillListPage.vue') },
      {
        path: 'drills/new',
        name: 'drill-new',
        component: () => import('@/features/training/RecordDrillPage.vue'),
        meta: { right: 'DRILL_RECORD' },
      },
      {
        path: 'sessions',
        name: 'sessions',
        component: () => import('@/features/training/SessionListPage.vue'),
        meta: { right: 'SESSION_READ' },
      },
      {
        path: 'sessions/new',
        name: 'session-new',
        component: () => import('@/features/training/RecordSessionPage.vue'),
        meta: { right: 'SESSION_RECORD' },
      },
    ],
  },
]
