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
    path: '/vehicle-offences',
    meta: { job: 'casework', right: 'VEHICLE_OFFENCE_READ' },
    children: [
      { path: '', name: 'vehicles', component: () => import('@/features/casework/VehicleListPage.vue') },
      { path: ':id', name: 'vehicle', component: () => import('@/features/casework/VehiclePage.vue'), props: true },
    ],
  },
  {
    path: '/enforcement-assessments',
    name: 'enforcement-assessments',
    component: () => import('@/features/casework/AssessmentPage.vue'),
    meta: { job: 'casework', right: 'ENFORCEMENT_RULES_READ' },
  },
  {
    path: '/agency-notices',
    name: 'agency-notices',
    component: () => import('@/features/casework/AgencyWatchPage.vue'),
    meta: { job: 'casework', right: 'AGENCY_NOTICE_READ' },
  },
  {
    path: '/road-risks',
    name: 'road-risks',
    component: () => import('@/features/casework/RoadRiskPage.vue'),
    meta: { job: 'casework', right: 'ROAD_RISK_READ' },
  },
  {
    path: '/equipment-stops',
    meta: { job: 'casework', right: 'EQUIPMENT_STOP_READ' },
    children: [
      { path: '', name: 'equipment-stops', component: () => import('@/features/casework/EquipmentStopListPage.vue') },
      { path: ':id', name: 'equipment-stop', component: () => import('@/features/casework/EquipmentStopPage.vue'), props: true },
    ],
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
