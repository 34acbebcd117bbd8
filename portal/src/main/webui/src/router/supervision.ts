import type { RouteRecordRaw } from 'vue-router'

/** Listed supervision and escalation. */
export const supervisionRoutes: RouteRecordRaw[] = [
  {
    path: '/listings',
    meta: { job: 'hazards', right: 'LISTING_READ' },
    children: [
      { path: '', name: 'listings', component: () => import('@/features/supervision/ListingListPage.vue') },
      {
        path: 'new',
        name: 'listing-new',
        component: () => import('@/features/supervision/OpenListingPage.vue'),
        meta: { right: 'LISTING_WRITE' },
      },
      { path: ':id', name: 'listing', component: () => import('@/features/supervision/ListingPage.vue'), props: true },
    ],
  },
  {
    path: '/assignments',
    meta: { job: 'hazards', right: 'ASSIGNMENT_READ' },
    children: [
      { path: '', name: 'assignments', component: () => import('@/features/assignment/AssignmentListPage.vue') },
      {
        path: 'new',
        name: 'assignment-new',
        component: () => import('@/features/assignment/GiveAssignmentPage.vue'),
        meta: { right: 'ASSIGNMENT_WRITE' },
      },
      { path: ':id', name: 'assignment', component: () => import('@/features/assignment/AssignmentPage.vue'), props: true },
    ],
  },
  {
    path: '/decision-requests',
    meta: { job: 'hazards', right: 'DECISION_REQUEST_READ' },
    children: [
      { path: '', name: 'decision-requests', component: () => import('@/features/supervision/RequestListPage.vue') },
      {
        path: 'new',
        name: 'decision-request-new',
        component: () => import('@/features/supervision/AskDecisionPage.vue'),
        meta: { right: 'LISTING_ASK' },
      },
      { path: ':id', name: 'decision-request', component: () => import('@/features/supervision/RequestPage.vue'), props: true },
    ],
  },
  {
    path: '/hazard-letters',
    name: 'hazard-letters',
    component: () => import('@/features/supervision/LettersPage.vue'),
    meta: { job: 'hazards', right: 'DECISION_REQUEST_READ' },
  },
  {
    path: '/ownerless-hazards',
    name: 'ownerless-hazards',
    component: () => import('@/features/supervision/OwnerlessPage.vue'),
    meta: { job: 'hazards', right: 'DECISION_REQUEST_READ' },
  },
  {
    path: '/accountability-cases',
    name: 'accountability-cases',
    component: () => import('@/features/supervision/AccountabilityPage.vue'),
    meta: { job: 'hazards', right: 'DECISION_REQUEST_READ' },
  },
  {
    path: '/escalation',
    name: 'escalation',
    component: () => import('@/features/supervision/EscalationPage.vue'),
    meta: { job: 'hazards', right: 'ESCALATION_READ' },
  },
  {
    path: '/listing-bulletin',
    name: 'listing-bulletin',
    component: () => import('@/features/supervision/BulletinPage.vue'),
    meta: { job: 'hazards', right: 'LISTING_BULLETIN_READ' },
  },
  {
    path: '/case-check',
    name: 'case-check',
    component: () => import('@/features/casefile/CaseCheckPage.vue'),
    meta: { job: 'hazards', right: 'DECISION_REQUEST_READ' },
  },
  {
    path: '/supervision-rules',
    name: 'supervision-rules',
    component: () => import('@/features/supervision/SupervisionRulesPage.vue'),
    meta: { job: 'hazards', right: 'SUPERVISION_RULES_READ' },
  },
]
