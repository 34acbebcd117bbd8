import type { RouteRecordRaw } from 'vue-router'

/** Settings of the person and of the place. */
export const settingsRoutes: RouteRecordRaw[] = [
  {
    path: '/settings',
    meta: { job: 'settings' },
    children: [
      { path: '', name: 'settings', component: () => import('@/features/settings/SettingsPage.vue') },
      { path: 'audit', name: 'audit', component: () => import('@/features/settings/AuditPage.vue'), meta: { right: 'AUDIT_READ' } },
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
        path: 'tags',
        name: 'tags',
        component: () => import('@/features/settings/TagsPage.vue'),
        meta: { right: 'TAG_READ' },
      },
      {
        path: 'towns/new',
        name: 'town-new',
        component: () => import('@/features/settings/NewTownPage.vue'),
        meta: { right: 'TOWN_ADD' },
      },
    ],
  },
]
