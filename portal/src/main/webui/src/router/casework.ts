import type { RouteRecordRaw } from 'vue-router'

/** Enforcement cases and accidents. */
export const caseworkRoutes: RouteRecordRaw[] = [
  {
    path: '/cases',
    meta: { job: 'casework', right: 'ENFORCEMENT_CASE_READ' },
    children: [
      { path: '', name: 'cases', component: () => import('@/features/casework/CaseListPage.vue') },
      {
        path: 'new',
        name: 'case-new',
        component: () => import('@/features/casework/OpenCasePage.vue'),
        meta: { right: 'ENFORCEMENT_CASE_ACT' },
      },
      {
        path: 'statistics',
        name: 'enforcement-statistics',
        component: () => import('@/features/casework/StatisticsPage.vue'),
        meta: { right: 'ENFORCEMENT_STATISTICS_READ' },
      },
      { path: ':id', name: 'case', component: () => import('@/features/casework/CasePage.vue'), props: true },
    ],
  },
  {
    path: '/discretion-standard',
    name: 'discretion',
    component: () => import('@/features/casework/DiscretionPage.vue'),
    meta: { job: 'casework', right: 'ENFORCEMENT_RULES_READ' },
  },
  {
    path: '/accidents',
    meta: { job: 'casework', right: 'ACCIDENT_READ' },
    children: [
      { path: '', name: 'accidents', component: () => import('@/features/casework/AccidentListPage.vue') },
      {
        path: 'new',
        name: 'accident-new',
        component: () => import('@/features/casework/ReportAccidentPage.vue'),
        meta: { right: 'ACCIDENT_REPORT' },
      },
      { path: ':id', name: 'accident', component: () => import('@/features/casework/AccidentPage.vue'), props: true },
    ],
  },
  {
    path: '/casework-rules',
    name: 'casework-rules',
    component: () => import('@/features/casework/RulesPage.vue'),
    meta: { job: 'settings', right: 'ENFORCEMENT_RULES_READ' },
  },
  {
    path: '/concealment-checks',
    name: 'concealment-checks',
    component: () => import('@/features/casework/ConcealmentPage.vue'),
    meta: { job: 'casework', right: 'CONCEALMENT_CHECK_READ' },
  },
]
