import type { RouteRecordRaw } from 'vue-router'

/** Enterprises, places and service contracts. */
export const enterpriseRoutes: RouteRecordRaw[] = [
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
    path: '/devices',
    meta: { job: 'enterprises', right: 'DEVICE_COUNT_READ' },
    children: [
      { path: '', name: 'device-counts', component: () => import('@/features/counts/DeviceCountListPage.vue') },
      {
        path: 'new',
        name: 'device-count-new',
        component: () => import('@/features/counts/DeviceCountPage.vue'),
        meta: { right: 'DEVICE_COUNT_WRITE' },
      },
      {
        path: 'sheet',
        name: 'device-count-sheet',
        component: () => import('@/features/counts/CountSheetPage.vue'),
        props: { kind: 'device' },
        meta: { right: 'DEVICE_COUNT_WRITE' },
      },
      {
        path: ':id',
        name: 'device-count',
        component: () => import('@/features/counts/DeviceCountPage.vue'),
        props: true,
        meta: { right: 'DEVICE_COUNT_WRITE' },
      },
    ],
  },
]
