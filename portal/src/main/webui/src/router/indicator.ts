import type { RouteRecordRaw } from 'vue-router'

/** Indicators with targets, and duties. */
export const indicatorRoutes: RouteRecordRaw[] = [
  {
    path: '/indicators',
    meta: { job: 'indicators', right: 'FIGURE_READ' },
    children: [
      { path: '', name: 'indicators', component: () => import('@/features/indicator/IndicatorsPage.vue') },
      { path: ':id', name: 'indicator', component: () => import('@/features/indicator/IndicatorPage.vue'), props: true },
    ],
  },
  {
    path: '/duties',
    meta: { job: 'indicators', right: 'FIGURE_READ' },
    children: [
      { path: '', name: 'duties', component: () => import('@/features/indicator/DutiesPage.vue') },
      {
        path: ':duty/units/:unit',
        name: 'duty-unit',
        component: () => import('@/features/indicator/DutySubjectPage.vue'),
        props: true,
      },
      {
        path: ':duty/enterprises/:enterprise',
        name: 'duty-enterprise',
        component: () => import('@/features/indicator/DutySubjectPage.vue'),
        props: true,
      },
    ],
  },
]
