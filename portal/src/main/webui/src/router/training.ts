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
      { path: 'drills/:id', name: 'drill', component: () => import('@/features/training/DrillPage.vue'), props: true },
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
      {
        path: 'sessions/:id',
        name: 'session',
        component: () => import('@/features/training/SessionPage.vue'),
        props: true,
        meta: { right: 'SESSION_READ' },
      },
      {
        path: 'exams',
        name: 'exams',
        component: () => import('@/features/training/ExamListPage.vue'),
        meta: { right: 'EXAM_READ' },
      },
      {
        path: 'exams/new',
        name: 'exam-new',
        component: () => import('@/features/training/RecordExamPage.vue'),
        meta: { right: 'EXAM_RECORD' },
      },
      {
        path: 'exams/:id',
        name: 'exam',
        component: () => import('@/features/training/ExamPage.vue'),
        props: true,
        meta: { right: 'EXAM_READ' },
      },
      {
        path: 'staff',
        name: 'staff-counts',
        component: () => import('@/features/counts/StaffCountListPage.vue'),
        meta: { right: 'STAFFING_READ' },
      },
      {
        path: 'staff/new',
        name: 'staff-count-new',
        component: () => import('@/features/counts/StaffCountPage.vue'),
        meta: { right: 'STAFFING_WRITE' },
      },
      {
        path: 'staff/sheet',
        name: 'staff-count-sheet',
        component: () => import('@/features/counts/CountSheetPage.vue'),
        props: { kind: 'staff' },
        meta: { right: 'STAFFING_WRITE' },
      },
      {
        path: 'staff/:id',
        name: 'staff-count',
        component: () => import('@/features/counts/StaffCountPage.vue'),
        props: true,
        meta: { right: 'STAFFING_WRITE' },
      },
    ],
  },
]
