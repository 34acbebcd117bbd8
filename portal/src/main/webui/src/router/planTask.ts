import type { RouteRecordRaw } from 'vue-router'

/** What units owe by plans. */
export const planTaskRoutes: RouteRecordRaw[] = [
  {
    path: '/plan-tasks',
    meta: { job: 'tasks', right: 'TASK_READ' },
    children: [
      { path: '', name: 'plan-tasks', component: () => import('@/features/planTask/TaskBoardPage.vue') },
      { path: 'calendar', name: 'plan-task-calendar', component: () => import('@/features/planTask/TaskCalendarPage.vue') },
      { path: 'completion', name: 'plan-task-completion', component: () => import('@/features/planTask/CompletionPage.vue') },
      { path: 'urgings', name: 'plan-urgings', component: () => import('@/features/planTask/UrgingsPage.vue') },
      { path: 'sub-plans', name: 'sub-plans', component: () => import('@/features/planTask/SubPlansPage.vue') },
      { path: 'posts', name: 'plan-posts', component: () => import('@/features/planTask/PostsPage.vue') },
      { path: ':plan/:task/:unit/:window', name: 'plan-task', component: () => import('@/features/planTask/TaskPage.vue'), props: true },
    ],
  },
]
