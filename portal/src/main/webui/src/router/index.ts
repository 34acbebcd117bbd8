import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'
import type { Right } from '@/shared/rights'
import { actionPlanRoutes } from './actionPlan'
import { caseworkRoutes } from './casework'
import { enterpriseRoutes } from './enterprise'
import { expertRoutes } from './expert'
import { hazardRoutes } from './hazard'
import { indicatorRoutes } from './indicator'
import { inspectionRoutes } from './inspection'
import { noticeRoutes } from './notice'
import { openRoutes } from './open'
import { planTaskRoutes } from './planTask'
import { periodicRoutes } from './periodic'
import { settingsRoutes } from './settings'
import { supervisionRoutes } from './supervision'
import { tipoffRoutes } from './tipoff'
import { trainingRoutes } from './training'

declare module 'vue-router' {
  interface RouteMeta {
    /** The right without which the page says that it is not for this person. */
    right?: Right
    /** The navigation entry that is lit. */
    job?: string
    /** Shown to everybody, without a session. */
    open?: boolean
  }
}

const routes: RouteRecordRaw[] = [
  { path: '/', redirect: { name: 'today' } },
  { path: '/today', name: 'today', component: () => import('@/features/today/TodayPage.vue'), meta: { job: 'today' } },
  {
    path: '/tasks',
    name: 'tasks',
    component: () => import('@/features/tasks/TasksPage.vue'),
    meta: { job: 'tasks', right: 'PLAN_READ' },
  },
  {
    path: '/dashboard',
    name: 'dashboard',
    component: () => import('@/features/dashboard/DashboardPage.vue'),
    meta: { job: 'dashboard', right: 'FIGURE_READ' },
  },
  {
    path: '/dashboard/overdue',
    name: 'overdue-wall',
    component: () => import('@/features/wall/OverdueWallPage.vue'),
    meta: { job: 'dashboard', right: 'FIGURE_READ' },
  },
  ...actionPlanRoutes,
  ...caseworkRoutes,
  ...enterpriseRoutes,
  ...expertRoutes,
  ...hazardRoutes,
  ...indicatorRoutes,
  ...inspectionRoutes,
  ...noticeRoutes,
  ...openRoutes,
  ...planTaskRoutes,
  ...periodicRoutes,
  ...settingsRoutes,
  ...supervisionRoutes,
  ...tipoffRoutes,
  ...trainingRoutes,
  { path: '/:rest(.*)*', name: 'not-found', component: () => import('@/shell/NotFoundPage.vue') },
]

export const router = createRouter({
  history: createWebHistory(),
  routes,
  scrollBehavior: (to, from, saved) => {
    if (saved) return saved
    // a changed filter is not a new page
    return to.name === from.name && to.path === from.path ? false : { top: 0 }
  },
})
