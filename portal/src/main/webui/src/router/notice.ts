import type { RouteRecordRaw } from 'vue-router'

/** Notices, meetings, resolutions and topics; the settings of the inbox. */
export const noticeRoutes: RouteRecordRaw[] = [
  {
    path: '/received-notices',
    meta: { job: 'notices', right: 'NOTICE_READ' },
    children: [
      { path: '', name: 'received-notices', component: () => import('@/features/notice/ReceivedListPage.vue') },
      { path: ':id', name: 'received-notice', component: () => import('@/features/notice/ReceivedPage.vue'), props: true },
    ],
  },
  {
    path: '/notices',
    meta: { job: 'notices', right: 'NOTICE_WRITE' },
    children: [
      { path: '', name: 'notices', component: () => import('@/features/notice/NoticeListPage.vue') },
      { path: 'new', name: 'notice-new', component: () => import('@/features/notice/NoticeFormPage.vue') },
      { path: ':id', name: 'notice', component: () => import('@/features/notice/NoticePage.vue'), props: true },
      { path: ':id/edit', name: 'notice-edit', component: () => import('@/features/notice/NoticeFormPage.vue'), props: true },
    ],
  },
  {
    path: '/meetings',
    meta: { job: 'notices', right: 'MEETING_READ' },
    children: [
      { path: '', name: 'meetings', component: () => import('@/features/meeting/MeetingListPage.vue') },
      { path: 'new', name: 'meeting-new', component: () => import('@/features/meeting/MeetingFormPage.vue'), meta: { right: 'MEETING_WRITE' } },
      { path: ':id', name: 'meeting', component: () => import('@/features/meeting/MeetingPage.vue'), props: true },
      { path: ':id/edit', name: 'meeting-edit', component: () => import('@/features/meeting/MeetingFormPage.vue'), props: true, meta: { right: 'MEETING_WRITE' } },
    ],
  },
  {
    path: '/resolutions',
    meta: { job: 'notices', right: 'MEETING_READ' },
    children: [
      { path: '', name: 'resolutions', component: () => import('@/features/meeting/ResolutionListPage.vue') },
      { path: ':id', name: 'resolution', component: () => import('@/features/meeting/ResolutionPage.vue'), props: true },
    ],
  },
  { path: '/meeting-topics', name: 'meeting-topics', component: () => import('@/features/meeting/TopicListPage.vue'), meta: { job: 'notices', right: 'MEETING_READ' } },
  { path: '/settings/meeting-kinds', name: 'meeting-kinds', component: () => import('@/features/meeting/MeetingKindsPage.vue'), meta: { job: 'settings', right: 'MEETING_KIND_WRITE' } },
  { path: '/settings/inbox', name: 'inbox-settings', component: () => import('@/features/inbox/InboxSettingsPage.vue'), meta: { job: 'settings', right: 'INBOX_READ' } },
]
