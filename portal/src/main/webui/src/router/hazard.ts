import type { RouteRecordRaw } from 'vue-router'

/** Hazards, with what leads to them and what is written about them. */
export const hazardRoutes: RouteRecordRaw[] = [
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
    path: '/hazard-channels',
    name: 'hazard-channels',
    component: () => import('@/features/channel/ChannelPage.vue'),
    meta: { job: 'hazards', right: 'HAZARD_CHANNEL_READ' },
  },
  {
    path: '/dynamic-zero',
    name: 'dynamic-zero',
    component: () => import('@/features/zero/ZeroPage.vue'),
    meta: { job: 'hazards', right: 'DYNAMIC_ZERO_READ' },
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
    path: '/ledgers',
    meta: { job: 'hazards', right: 'RECTIFICATION_LEDGER_READ' },
    children: [
      { path: '', name: 'ledgers', component: () => import('@/features/ledger/LedgerListPage.vue') },
      {
        path: 'new',
        name: 'ledger-new',
        component: () => import('@/features/ledger/LedgerFormPage.vue'),
        meta: { right: 'RECTIFICATION_LEDGER_ISSUE' },
      },
      { path: ':id', name: 'ledger', component: () => import('@/features/ledger/LedgerPage.vue'), props: true },
      {
        path: ':id/edit',
        name: 'ledger-edit',
        component: () => import('@/features/ledger/LedgerFormPage.vue'),
        props: true,
        meta: { right: 'RECTIFICATION_LEDGER_ISSUE' },
      },
      {
        path: ':ledger/rows/new',
        name: 'ledger-row-new',
        component: () => import('@/features/ledger/LedgerRowFormPage.vue'),
        props: true,
        meta: { right: 'RECTIFICATION_LEDGER_FILL' },
      },
      {
        path: ':ledger/rows/:id',
        name: 'ledger-row',
        component: () => import('@/features/ledger/LedgerRowPage.vue'),
        props: true,
      },
      {
        path: ':ledger/rows/:id/edit',
        name: 'ledger-row-edit',
        component: () => import('@/features/ledger/LedgerRowFormPage.vue'),
        props: true,
        meta: { right: 'RECTIFICATION_LEDGER_FILL' },
      },
    ],
  },
  {
    path: '/criteria',
    meta: { job: 'hazards', right: 'CRITERIA_READ' },
    children: [
      { path: '', name: 'criteria', component: () => import('@/features/criteria/CriteriaPage.vue') },
      {
        path: 'new',
        name: 'criteria-new',
        component: () => import('@/features/criteria/LocalSetFormPage.vue'),
        meta: { right: 'CRITERIA_WRITE' },
      },
      {
        path: ':id/edit',
        name: 'criteria-edit',
        component: () => import('@/features/criteria/LocalSetFormPage.vue'),
        props: true,
        meta: { right: 'CRITERIA_WRITE' },
      },
      {
        path: ':id',
        name: 'criteria-set',
        component: () => import('@/features/criteria/CriteriaSetPage.vue'),
        props: true,
      },
    ],
  },
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
    path: '/internal-reports',
    name: 'internal-reports',
    component: () => import('@/features/internalReport/InternalReportsPage.vue'),
    meta: { job: 'hazards', right: 'INTERNAL_REPORT_READ' },
  },
]
