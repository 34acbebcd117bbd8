import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'
import type { Right } from '@/shared/rights'
import { supervisionRoutes } from './supervision'

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
    path: '/hazards',
    meta: { job: 'hazards', right: 'HAZARD_READ' },
    children: [
      { path: '', name: 'hazards', component: () => import('@/features/hazard/HazardListPage.vue') },
      {
        path: 'new',
        name: 'hazard-new',
        component: () => import('@/features/hazard/ReportHazardPage.vue'),
        meta: { right: 'HAZARD_REPORT' },
      },
      { path: ':id', name: 'hazard', component: () => import('@/features/hazard/HazardPage.vue'), props: true },
    ],
  },
  {
    path: '/legacy-imports',
    meta: { job: 'hazards', right: 'HAZARD_IMPORT' },
    children: [
      { path: '', name: 'legacy-imports', component: () => import('@/features/legacy/LegacyImportsPage.vue') },
      { path: ':id', name: 'legacy-import', component: () => import('@/features/legacy/LegacyImportPage.vue'), props: true },
    ],
  },
  {
    path: '/measures',
    meta: { job: 'hazards', right: 'MEASURE_READ' },
    children: [
      { path: '', name: 'measures', component: () => import('@/features/measure/MeasureListPage.vue') },
      {
        path: 'new',
        name: 'measure-new',
        component: () => import('@/features/measure/MeasureFormPage.vue'),
        meta: { right: 'MEASURE_WRITE' },
      },
      { path: ':id', name: 'measure', component: () => import('@/features/measure/MeasurePage.vue'), props: true },
      {
        path: ':id/edit',
        name: 'measure-edit',
        component: () => import('@/features/measure/MeasureFormPage.vue'),
        props: true,
        meta: { right: 'MEASURE_WRITE' },
      },
    ],
  },
  {
    path: '/criteria',
    meta: { job: 'hazards', right: 'CRITERIA_READ' },
    children: [
      { path: '', name: 'criteria', component: () => import('@/features/criteria/CriteriaPage.vue') },
      {
        path: ':id',
        name: 'criteria-set',
        component: () => import('@/features/criteria/CriteriaSetPage.vue'),
        props: true,
      },
    ],
  },
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
  { path: '/experts', name: 'experts', component: () => import('@/features/expert/ExpertPoolPage.vue'), meta: { job: 'inspections', right: 'EXPERT_READ' } },
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
  { path: '/sector-notices', name: 'sector-notices', component: () => import('@/features/auditround/NoticeListPage.vue'), meta: { job: 'inspections', right: 'SECTOR_NOTICE_READ' } },
  {
    path: '/documents',
    meta: { job: 'hazards', right: 'DOCUMENT_READ' },
    children: [
      { path: '', name: 'documents', component: () => import('@/features/document/DocumentListPage.vue') },
      {
        path: 'new',
        name: 'document-new',
        component: () => import('@/features/document/NewDocumentPage.vue'),
        meta: { right: 'DOCUMENT_ISSUE' },
      },
      { path: ':id', name: 'document', component: () => import('@/features/document/DocumentPage.vue'), props: true },
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
    path: '/concealment-checks',
    name: 'concealment-checks',
    component: () => import('@/features/casework/ConcealmentPage.vue'),
    meta: { job: 'casework', right: 'CONCEALMENT_CHECK_READ' },
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
      { path: 'new', name: 'clue-new', component: () => import('@/features/casework/SendCluePage.vue'), meta: { right: 'CLUE_SEND' } },
      { path: ':id', name: 'clue', component: () => import('@/features/casework/CluePage.vue'), props: true },
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
  ...supervisionRoutes,
  {
    path: '/internal-reports',
    name: 'internal-reports',
    component: () => import('@/features/internalReport/InternalReportsPage.vue'),
    meta: { job: 'hazards', right: 'INTERNAL_REPORT_READ' },
  },
  {
    path: '/tip-offs',
    meta: { job: 'tipOffs', right: 'TIP_OFF_READ' },
    children: [
      { path: '', name: 'tip-offs', component: () => import('@/features/tipoff/TipOffListPage.vue') },
      {
        path: 'new',
        name: 'tip-off-new',
        component: () => import('@/features/tipoff/RecordTipOffPage.vue'),
        meta: { right: 'TIP_OFF_CUSTODY' },
      },
      {
        path: 'rewards',
        name: 'rewards',
        component: () => import('@/features/reward/RewardListPage.vue'),
        meta: { right: 'REWARD_READ' },
      },
      { path: 'poster', name: 'tip-off-poster', component: () => import('@/features/tipoff/PosterPage.vue') },
      { path: ':id', name: 'tip-off', component: () => import('@/features/tipoff/TipOffPage.vue'), props: true },
    ],
  },
  {
    path: '/enterprises',
    meta: { job: 'enterprises', right: 'ENTERPRISE_READ' },
    children: [
      { path: '', name: 'enterprises', component: () => import('@/features/enterprise/EnterpriseListPage.vue') },
      {
        path: 'new',
        name: 'enterprise-new',
        component: () => import('@/features/enterprise/EnterpriseFormPage.vue'),
        meta: { right: 'ENTERPRISE_WRITE' },
      },
      {
        path: 'import',
        name: 'imports',
        component: () => import('@/features/imports/ImportsPage.vue'),
        meta: { right: 'ENTERPRISE_IMPORT' },
      },
      {
        path: 'import/:id',
        name: 'import',
        component: () => import('@/features/imports/ImportPage.vue'),
        props: true,
        meta: { right: 'ENTERPRISE_IMPORT' },
      },
      {
        path: ':id',
        name: 'enterprise',
        component: () => import('@/features/enterprise/EnterprisePage.vue'),
        props: true,
      },
      {
        path: ':id/edit',
        name: 'enterprise-edit',
        component: () => import('@/features/enterprise/EnterpriseFormPage.vue'),
        props: true,
        meta: { right: 'ENTERPRISE_WRITE' },
      },
    ],
  },
  {
    path: '/places',
    meta: { job: 'enterprises', right: 'PLACE_READ' },
    children: [
      { path: '', name: 'places', component: () => import('@/features/place/PlaceListPage.vue') },
      {
        path: 'new',
        name: 'place-new',
        component: () => import('@/features/place/PlaceFormPage.vue'),
        meta: { right: 'PLACE_WRITE' },
      },
      { path: ':id', name: 'place', component: () => import('@/features/place/PlacePage.vue'), props: true },
      {
        path: ':id/edit',
        name: 'place-edit',
        component: () => import('@/features/place/PlaceFormPage.vue'),
        props: true,
        meta: { right: 'PLACE_WRITE' },
      },
    ],
  },
  {
    path: '/contracts',
    meta: { job: 'enterprises', right: 'CONTRACT_READ' },
    children: [
      { path: '', name: 'contracts', component: () => import('@/features/contract/ContractListPage.vue') },
      {
        path: 'new',
        name: 'contract-new',
        component: () => import('@/features/contract/SignContractPage.vue'),
        meta: { right: 'CONTRACT_WRITE' },
      },
      { path: ':id', name: 'contract', component: () => import('@/features/contract/ContractPage.vue'), props: true },
    ],
  },
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
    ],
  },
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
    path: '/settings',
    meta: { job: 'settings' },
    children: [
      { path: '', name: 'settings', component: () => import('@/features/settings/SettingsPage.vue') },
      {
        path: 'documents',
        name: 'document-settings',
        component: () => import('@/features/document/DocumentSettingsPage.vue'),
        meta: { right: 'DOCUMENT_TEMPLATE_MANAGE' },
      },
      {
        path: 'accounts',
        name: 'accounts',
        component: () => import('@/features/settings/AccountsPage.vue'),
        meta: { right: 'ACCOUNT_MANAGE' },
      },
      {
        path: 'accounts/new',
        name: 'account-new',
        component: () => import('@/features/settings/InvitePage.vue'),
        meta: { right: 'ACCOUNT_MANAGE' },
      },
      {
        path: 'towns/new',
        name: 'town-new',
        component: () => import('@/features/settings/NewTownPage.vue'),
        meta: { right: 'TOWN_ADD' },
      },
    ],
  },
  {
    path: '/public',
    meta: { open: true },
    children: [
      { path: '', name: 'public-home', component: () => import('@/features/public/PublicHomePage.vue') },
      { path: 'tip-off', name: 'public-tip-off', component: () => import('@/features/tipoff/PublicTipOffPage.vue') },
      {
        path: 'tip-off/status',
        name: 'public-tip-off-status',
        component: () => import('@/features/tipoff/PublicStatusPage.vue'),
      },
      { path: 'draws', name: 'public-draws', component: () => import('@/features/public/PublicDrawsPage.vue') },
      {
        path: 'listings',
        name: 'public-listings',
        component: () => import('@/features/supervision/BulletinPage.vue'),
        props: { open: true },
      },
      {
        path: 'draws/:id',
        name: 'public-draw',
        component: () => import('@/features/draw/DrawRecordPage.vue'),
        props: (route) => ({ id: route.params.id, open: true }),
      },
    ],
  },
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
