import type { RouteRecordRaw } from 'vue-router'

/** Periodic reports and the ranking. */
export const periodicRoutes: RouteRecordRaw[] = [
  {
    path: '/periodic-reports',
    meta: { job: 'periodic', right: 'REPORT_READ' },
    children: [
      { path: '', name: 'periodic-reports', component: () => import('@/features/periodic/ReportListPage.vue') },
      { path: ':id', name: 'periodic-report', component: () => import('@/features/periodic/ReportPage.vue'), props: true },
    ],
  },
  {
    path: '/report-template',
    name: 'report-template',
    component: () => import('@/features/periodic/ReportTemplatePage.vue'),
    meta: { job: 'reportTemplate', right: 'REPORT_TEMPLATE' },
  },
  {
    path: '/assessments',
    name: 'assessments',
    component: () => import('@/features/ranking/RankingPage.vue'),
    meta: { job: 'periodic', right: 'ASSESSMENT_READ' },
  },
]
