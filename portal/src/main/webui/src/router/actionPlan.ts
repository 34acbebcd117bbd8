import type { RouteRecordRaw } from 'vue-router'

/** Action plans: what they say, their versions, and how they are written. */
export const actionPlanRoutes: RouteRecordRaw[] = [
  {
    path: '/action-plans',
    meta: { job: 'actionPlans', right: 'PLAN_READ' },
    children: [
      { path: '', name: 'action-plans', component: () => import('@/features/actionplan/PlanListPage.vue') },
      {
        path: 'new',
        name: 'action-plan-new',
        component: () => import('@/features/actionplan/NewPlanPage.vue'),
        meta: { right: 'PLAN_WRITE' },
      },
      { path: ':id', name: 'action-plan', component: () => import('@/features/actionplan/PlanPage.vue'), props: true },
      {
        path: ':id/versions/:version',
        name: 'action-plan-version',
        component: () => import('@/features/actionplan/VersionPage.vue'),
        props: true,
      },
      {
        path: ':id/versions/:version/edit',
        name: 'action-plan-edit',
        component: () => import('@/features/actionplan/EditPage.vue'),
        props: true,
        meta: { right: 'PLAN_WRITE' },
      },
    ],
  },
]
