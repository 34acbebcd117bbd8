import type { RouteRecordRaw } from 'vue-router'

/** Inspections, their plans, checklists and draws. */
export const inspectionRoutes: RouteRecordRaw[] = [
  {
    path: '/inspections',
    meta: { job: 'inspections', right: 'INSPECTION_READ' },
    children: [
      { path: '', name: 'inspections', component: () => import('@/features/inspection/InspectionListPage.vue') },
      {
        path: 'new',
        name: 'inspection-new',
        component: () => import('@/features/inspection/RecordInspectionPage.vue'),
        meta: { right: 'INSPECTION_RECORD' },
      },
      {
        path: ':id',
        name: 'inspection',
        component: () => import('@/features/inspection/InspectionPage.vue'),
        props: true,
      },
    ],
  },
  {
    path: '/inspection-statistics',
    name: 'inspection-statistics',
    component: () => import('@/features/inspection/StatisticsPage.vue'),
    meta: { job: 'inspections', right: 'INSPECTION_STATISTICS_READ' },
  },
  {
    path: '/checklists',
    meta: { job: 'inspections', right: 'CHECKLIST_READ' },
    children: [
      { path: '', name: 'checklists', component: () => import('@/features/checklist/ChecklistListPage.vue') },
      {
        path: 'new',
        name: 'checklist-new',
        component: () => import('@/features/checklist/ChecklistEditPage.vue'),
        meta: { right: 'CHECKLIST_WRITE' },
      },
      { path: ':id', name: 'checklist', component: () => import('@/features/checklist/ChecklistPage.vue'), props: true },
      {
        path: ':id/edit',
        name: 'checklist-edit',
        component: () => import('@/features/checklist/ChecklistEditPage.vue'),
        props: true,
        meta: { right: 'CHECKLIST_WRITE' },
      },
    ],
  },
  {
    path: '/checklist-templates',
    meta: { job: 'inspections', right: 'CHECKLIST_READ' },
    children: [
      { path: '', name: 'checklist-templates', component: () => import('@/features/checklist/TemplatesPage.vue') },
      { path: ':id', name: 'checklist-template', component: () => import('@/features/checklist/TemplatePage.vue'), props: true },
    ],
  },
  {
    path: '/inspection-plans',
    meta: { job: 'inspections', right: 'INSPECTION_PLAN_READ' },
    children: [
      { path: '', name: 'inspection-plans', component: () => import('@/features/plan/PlanListPage.vue') },
      {
        path: 'new',
        name: 'inspection-plan-new',
        component: () => import('@/features/plan/MakePlanPage.vue'),
        meta: { right: 'INSPECTION_PLAN_WRITE' },
      },
      { path: ':id', name: 'inspection-plan', component: () => import('@/features/plan/PlanPage.vue'), props: true },
    ],
  },
  {
    path: '/inspection-intervals',
    name: 'inspection-intervals',
    component: () => import('@/features/plan/IntervalsPage.vue'),
    meta: { job: 'inspections', right: 'INSPECTION_INTERVAL_READ' },
  },
  {
    path: '/risky-activities',
    meta: { job: 'inspections', right: 'ACTIVITY_READ' },
    children: [
      { path: '', name: 'activities', component: () => import('@/features/activity/ActivityListPage.vue') },
      {
        path: 'new',
        name: 'activity-new',
        component: () => import('@/features/activity/RegisterActivityPage.vue'),
        meta: { right: 'ACTIVITY_REGISTER' },
      },
      { path: ':id', name: 'activity', component: () => import('@/features/activity/ActivityPage.vue'), props: true },
    ],
  },
  {
    path: '/cross-area',
    meta: { job: 'inspections', right: 'CROSS_AREA_GRANT_READ' },
    children: [
      { path: '', name: 'cross-area', component: () => import('@/features/crossarea/CrossAreaPage.vue') },
      {
        path: 'new',
        name: 'cross-area-new',
        component: () => import('@/features/crossarea/GrantCrossAreaPage.vue'),
        meta: { right: 'CROSS_AREA_GRANT_WRITE' },
      },
    ],
  },
  {
    path: '/resident-posts',
    meta: { job: 'inspections', right: 'RESIDENT_READ' },
    children: [
      { path: '', name: 'residents', component: () => import('@/features/resident/ResidentListPage.vue') },
      {
        path: 'new',
        name: 'resident-new',
        component: () => import('@/features/resident/PostResidentPage.vue'),
        meta: { right: 'RESIDENT_WRITE' },
      },
      { path: ':id', name: 'resident', component: () => import('@/features/resident/ResidentPage.vue'), props: true },
    ],
  },
  {
    path: '/draws',
    meta: { job: 'inspections', right: 'DRAW_READ' },
    children: [
      { path: '', name: 'draws', component: () => import('@/features/draw/DrawListPage.vue') },
      {
        path: 'new',
        name: 'draw-new',
        component: () => import('@/features/draw/PrepareDrawPage.vue'),
        meta: { right: 'DRAW_HOLD' },
      },
      { path: ':id', name: 'draw', component: () => import('@/features/draw/DrawPage.vue'), props: true },
      {
        path: ':id/edit',
        name: 'draw-edit',
        component: () => import('@/features/draw/PrepareDrawPage.vue'),
        props: true,
        meta: { right: 'DRAW_HOLD' },
      },
      { path: ':id/record', name: 'draw-record', component: () => import('@/features/draw/DrawRecordPage.vue'), props: true },
    ],
  },
  {
    path: '/published-draws',
    meta: { job: 'inspections', right: 'DRAW_RECORD_READ' },
    children: [
      { path: '', name: 'published-draws', component: () => import('@/features/draw/PublishedDrawsPage.vue') },
      {
        path: ':id',
        name: 'published-draw',
        component: () => import('@/features/draw/DrawRecordPage.vue'),
        props: (route) => ({ id: route.params.id, published: true }),
      },
    ],
  },
  {
    path: '/fire-self-checks',
    meta: { job: 'inspections', right: 'FIRE_SELF_CHECK_READ' },
    children: [
      { path: '', name: 'fire-self-checks', component: () => import('@/features/firecheck/SelfCheckListPage.vue') },
      { path: ':id', name: 'fire-self-check', component: () => import('@/features/firecheck/SelfCheckPage.vue'), props: true },
    ],
  },
]
