import type { RouteRecordRaw } from 'vue-router'

/** Tip-offs and their rewards. */
export const tipoffRoutes: RouteRecordRaw[] = [
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
        meta: { right: 'REWARD_READ', job: 'rewards' },
      },
      { path: 'statistics', name: 'tip-off-statistics', component: () => import('@/features/tipoff/StatisticsPage.vue') },
      {
        path: 'poster',
        name: 'tip-off-poster',
        component: () => import('@/features/tipoff/PosterPage.vue'),
        meta: { right: 'TIP_OFF_POSTER_READ' },
      },
      { path: ':id', name: 'tip-off', component: () => import('@/features/tipoff/TipOffPage.vue'), props: true },
    ],
  },
  {
    path: '/public-feedback',
    name: 'feedback',
    component: () => import('@/features/feedback/FeedbackPage.vue'),
    meta: { job: 'feedback', right: 'FEEDBACK_READ' },
  },
  {
    path: '/reward-rules',
    name: 'reward-rules',
    component: () => import('@/features/reward/RewardRulesPage.vue'),
    meta: { job: 'settings', right: 'REWARD_RULE_READ' },
  },
]
