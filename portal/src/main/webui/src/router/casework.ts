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
    path: '/credit-rules',
    name: 'credit-rules',
    component: () => import('@/features/casework/CreditRulesPage.vue'),
    meta: { job: 'settings', right: 'ENFORCEMENT_RULES_READ' },
  },
  {
    path: '/concealment-checks',
    name: 'concealment-checks',
    component: () => import('@/features/casework/ConcealmentPage.vue'),
    meta: { job: 'casework', right: 'CONCEALMENT_CHECK_READ' },
  },
  {
    path: '/credit-records',
    meta: { job: 'casework', right: 'CREDIT_READ' },
    children: [
      { path: '', name: 'credits', component: () => import('@/features/casework/CreditListPage.vue') },
      { path: ':id', name: 'credit', component: () => import('@/features/casework/CreditPage.vue'), props: true },
    ],
  },
  {
    path: '/injuries',
    name: 'injuries',
    component: () => import('@/features/casework/InjuryPage.vue'),
    meta: { job: 'casework', right: 'INJURY_READ' },
  },
  {
    path: '/discipline-clues',
    meta: { job: 'casework', right: 'CLUE_READ' },
    children: [
      { path: '', name: 'clues', component: () => import('@/features/casework/ClueListPage.vue') },
      {
        path: 'new',
        name: 'clue-new',
        component: () => import('@/features/casework/SendCluePage.vue'),
        meta: { right: 'CLUE_SEND' },
      },
      { path: ':id', name: 'clue', component: () => import('@/features/casework/CluePage.vue'), props: true },
    ],
  },
]
