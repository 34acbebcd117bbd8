import type { RouteRecordRaw } from 'vue-router'

/** What everybody sees, without a session. */
export const openRoutes: RouteRecordRaw[] = [
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
      { path: 'channels', name: 'public-channels', component: () => import('@/features/tipoff/PublicChannelsPage.vue') },
      { path: 'feedback', name: 'public-feedback', component: () => import('@/features/feedback/PublicFeedbackPage.vue') },
      { path: 'plans', name: 'public-plans', component: () => import('@/features/public/PublicPlansPage.vue') },
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
]
