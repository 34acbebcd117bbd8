import type { RouteRecordRaw } from 'vue-router'

/** Third-party experts and audit-style supervision. */
export const expertRoutes: RouteRecordRaw[] = [
  {
    path: '/engagements',
    meta: { job: 'inspections', right: 'EXPERT_READ' },
    children: [
      { path: '', name: 'engagements', component: () => import('@/features/expert/EngagementListPage.vue') },
      { path: 'new', name: 'engagement-new', component: () => import('@/features/expert/MakeEngagementPage.vue'), meta: { right: 'EXPERT_WRITE' } },
      { path: ':id', name: 'engagement', component: () => import('@/features/expert/EngagementPage.vue'), props: true },
    ],
  },
  {
    path: '/expert-visits',
    meta: { job: 'inspections', right: 'EXPERT_VISIT_READ' },
    children: [
      { path: '', name: 'expert-visits', component: () => import('@/features/expert/VisitListPage.vue') },
      { path: 'new', name: 'expert-visit-new', component: () => import('@/features/expert/SubmitVisitPage.vue'), meta: { right: 'EXPERT_VISIT_SUBMIT' } },
      { path: ':id', name: 'expert-visit', component: () => import('@/features/expert/VisitPage.vue'), props: true },
    ],
  },
  {
    path: '/look-backs',
    meta: { job: 'inspections', right: 'LOOK_BACK_READ' },
    children: [
      { path: '', name: 'look-backs', component: () => import('@/features/expert/LookBackListPage.vue') },
      { path: ':id', name: 'look-back', component: () => import('@/features/expert/LookBackPage.vue'), props: true },
    ],
  },
  {
    path: '/guidance-visits',
    name: 'guidance',
    component: () => import('@/features/guidance/GuidancePage.vue'),
    meta: { job: 'inspections', right: 'GUIDANCE_READ' },
  },
  {
    path: '/agency-violations',
    meta: { job: 'inspections', right: 'AGENCY_VIOLATION_READ' },
    children: [
      { path: '', name: 'agency-violations', component: () => import('@/features/agencyViolation/ViolationListPage.vue') },
      { path: ':id', name: 'agency-violation', component: () => import('@/features/agencyViolation/ViolationPage.vue'), props: true },
    ],
  },
  { path: '/agency-records', name: 'agency-records', component: () => import('@/features/agencyViolation/AgencyRecordPage.vue'), meta: { job: 'inspections', right: 'AGENCY_VIOLATION_READ' } },
  { path: '/experts', name: 'experts', component: () => import('@/features/expert/ExpertPoolPage.vue'), meta: { job: 'inspections', right: 'EXPERT_READ' } },
  {
    path: '/expert-rules',
    name: 'expert-rules',
    component: () => import('@/features/expert/ExpertRulesPage.vue'),
    meta: { job: 'settings', right: 'EXPERT_RULE_READ' },
  },
  {
    path: '/audit-rounds',
    meta: { job: 'inspections', right: 'AUDIT_ROUND_READ' },
    children: [
      { path: '', name: 'audit-rounds', component: () => import('@/features/auditround/RoundListPage.vue') },
      { path: 'new', name: 'audit-round-new', component: () => import('@/features/auditround/MakeRoundPage.vue'), meta: { right: 'AUDIT_ROUND_RUN' } },
      { path: ':id', name: 'audit-round', component: () => import('@/features/auditround/RoundPage.vue'), props: true },
    ],
  },
  {
    path: '/audit-units',
    meta: { job: 'inspections', right: 'AUDIT_UNIT_READ' },
    children: [
      { path: '', name: 'audit-units', component: () => import('@/features/auditround/UnitListPage.vue') },
      { path: ':id', name: 'audit-unit', component: () => import('@/features/auditround/UnitPage.vue'), props: true },
    ],
  },
  {
    path: '/sector-feedback',
    name: 'sector-feedback',
    component: () => import('@/features/auditround/FeedbackPage.vue'),
    meta: { job: 'inspections', right: 'AUDIT_ROUND_READ' },
  },
  { path: '/sector-notices', name: 'sector-notices', component: () => import('@/features/auditround/NoticeListPage.vue'), meta: { job: 'inspections', right: 'SECTOR_NOTICE_READ' } },
]
