import { describe, expect, it } from 'vitest'
import type { InboxItem } from '@/api/inbox'
import type { MeetingDue } from '@/api/meeting'
import type { OfficialNotice } from '@/api/officialNotice'
import { leaveFaults, leaveState, pressingFirst, quietFaults } from '@/features/inbox/inboxForm'
import { OTHER, blankMeeting, bodyOf as meetingBody, chairsOf, faultsOf as meetingFaults, keyOf, kindFaults, minuteBody, take, withLine } from '@/features/meeting/meetingForm'
import { audienceFaults, audienceOf, blankAudience, blankNotice, bodyOf, faultsOf, levelsBelow, formOf, linesOf, namesSomebody, receivingUnits, without, added } from '@/features/notice/noticeForm'

const TODAY = '2026-05-06'
const NOBODY = { levels: [], departments: [], enterprises: false, tags: [], domains: [], places: [], allBelow: false, units: [], enterprisePlaces: [], industries: [] }

describe('the form of a notice', () => {
  it.each<[string | null, string[]]>([
    ['CITY', ['DISTRICT', 'TOWN', 'VILLAGE']],
    ['TOWN', ['VILLAGE']],
    ['VILLAGE', []],
    [null, []],
  ])('offers a %s the levels %j', (own, levels) => expect(levelsBelow(own)).toEqual(levels))

  it('asks for words, an audience and a day to come', () => {
    expect(faultsOf(blankNotice(), TODAY)).toEqual({ title: 'required', content: 'required', audience: 'nobody' })
    const form = { ...blankNotice(), title: 'a', content: 'b', enterprises: true }
    expect(faultsOf(form, TODAY)).toEqual({})
    expect(faultsOf({ ...form, receiptBy: '2026-05-05' }, TODAY)).toEqual({ receiptBy: 'past' })
    expect(audienceFaults({ ...blankAudience(), departments: ['D1'], receiptBy: TODAY }, TODAY)).toEqual({})
  })

  it('narrows enterprises only where there are enterprises', () => {
    const form = { ...blankAudience(), levels: ['TOWN'], tags: ['highRisk'], domains: ['D11'], industries: ['C26'], enterprisePlaces: ['120110013000'] }
    expect(audienceOf(form)).toEqual({ ...NOBODY, levels: ['TOWN'] })
    expect(audienceOf({ ...form, enterprises: true })).toMatchObject({ industries: ['C26'], enterprisePlaces: ['120110013000'] })
    expect(audienceOf({ ...form, enterprises: true })).toMatchObject({ tags: ['highRisk'], domains: ['D11'] })
  })

  it('sends what was said, a title a line', () => {
    expect(linesOf(' 表一 \n\n表二\n')).toEqual(['表一', '表二'])
    const body = bodyOf({ ...blankNotice(), title: ' t ', content: ' c ', attachments: 'x\ny', levels: ['TOWN'] })
    expect(body).toEqual({ title: 't', content: 'c', attachments: ['x', 'y'], audience: { ...NOBODY, levels: ['TOWN'] } })
  })

  it('sends to all below without naming some of them, and names units with their plan only', () => {
    const form = { ...blankAudience(), allBelow: true, levels: ['TOWN'], places: ['120110013000'] }
    expect(audienceOf(form)).toEqual({ ...NOBODY, allBelow: true })
    expect(audienceOf({ ...blankAudience(), planId: 'p' })).toEqual(NOBODY)
    expect(audienceOf({ ...blankAudience(), planId: 'p', units: ['u'] })).toEqual({ ...NOBODY, planId: 'p', units: ['u'] })
    expect(audienceOf({ ...blankAudience(), units: ['u'] })).toEqual(NOBODY)
  })

  it.each<[Partial<ReturnType<typeof blankAudience>>, boolean]>([
    [{}, false],
    [{ planId: 'p' }, false],
    [{ planId: 'p', units: ['u'] }, true],
    [{ places: ['120110013000'] }, true],
    [{ allBelow: true }, true],
    [{ industries: ['C'] }, false],
  ])('%o names somebody: %s', (changes, somebody) => expect(namesSomebody({ ...blankAudience(), ...changes })).toBe(somebody))

  it('adds a place once and takes it off', () => {
    expect(added(['a'], 'b')).toEqual(['a', 'b'])
    expect(added(['a'], 'a')).toEqual(['a'])
    expect(added(['a'], '')).toEqual(['a'])
    expect(without(['a', 'b'], 'a')).toEqual(['b'])
  })

  it('offers units for which somebody acts, but not the issuer', () => {
    const unit = (id: string, kind: string, department: string | null, region: string | null) => ({ id, kind, department, region })
    const units = [unit('office', 'OFFICE', null, null), unit('econ', 'DEPARTMENT', 'DLH-ECON', null), unit('village', 'PLACE', null, '120110013001'), unit('city', 'UPPER', 'X', null)]
    expect(receivingUnits(units, '120110013000', '120110013000').map((one) => one.id)).toEqual(['econ', 'village'])
    expect(receivingUnits(units, '120110013000', '120110000000').map((one) => one.id)).toEqual(['office', 'econ', 'village'])
  })

  it('is filled from a draft that names no plan', () => {
    const draft = { audience: { ...NOBODY, planId: null, levels: ['TOWN'] }, title: 't', content: 'c', attachments: ['x', 'y'], receiptBy: null } as unknown as OfficialNotice
    expect(formOf(draft)).toMatchObject({ planId: '', levels: ['TOWN'], attachments: 'x\ny', receiptBy: '' })
  })
})

const due = (changes: Partial<MeetingDue> = {}): MeetingDue => ({
  planId: 'p',
  dutyId: 'd',
  title: '听取汇报',
  unitId: 'u',
  unitTitle: '安监办',
  ledBy: '主要负责同志',
  kind: 'HEARING',
  lastDay: '2026-06-30',
  met: false,
  held: 0,
  needed: 1,
  lastHeldOn: null,
  chairs: [],
  ...changes,
})

describe('the form of a meeting', () => {
  it('takes over what a plan asks for and keeps own words', () => {
    const form = blankMeeting()
    take(form, due())
    expect(form).toMatchObject({ planId: 'p', unitId: 'u', kind: 'HEARING', title: '听取汇报', chair: '主要负责同志' })
    form.title = '自拟'
    take(form, due({ unitId: 'v', title: '别的', kind: null, ledBy: null }))
    expect(form).toMatchObject({ unitId: 'v', kind: 'HEARING', title: '自拟' })
    take(form, undefined)
    expect(form).toMatchObject({ planId: '', unitId: '', title: '自拟' })
    expect(keyOf(due())).toBe('p|u')
  })

  it('is held by a post that the plan asks for, or by somebody else', () => {
    const form = blankMeeting()
    const chairs = [
      { post: 'principal', title: '主要负责人' },
      { post: 'deputy', title: '分管负责人' },
    ]
    take(form, due({ chairs }))
    expect(meetingBody({ ...form, heldOn: TODAY }).chairPost).toBe('principal')
    form.chairPost = 'deputy'
    take(form, due({ chairs }))
    expect(form.chairPost).toBe('deputy')
    expect(meetingBody({ ...form, chairPost: '' })).not.toHaveProperty('chairPost')
    take(form, undefined)
    expect(form.chairPost).toBe('')
  })

  it('says with the minutes who really held it', () => {
    const chairs = [{ post: 'principal', title: '主要负责人' }]
    const meeting = { planId: 'p', unitId: 'u', kind: 'HEARING' }
    expect(chairsOf(meeting, [due({ unitId: 'v' }), due({ chairs })])).toEqual(chairs)
    expect(chairsOf({ ...meeting, kind: 'OTHER' }, [due({ chairs })])).toEqual([])
    expect(chairsOf({ ...meeting, planId: null }, [due({ chairs })])).toEqual([])
    expect(chairsOf(null, [due({ chairs })])).toEqual([])
    expect(minuteBody({ minutes: 'm', chairPost: 'principal' })).toEqual({ minutes: 'm', chairPost: 'principal' })
    expect(minuteBody({ minutes: 'm', chairPost: OTHER })).toEqual({ minutes: 'm', chairPost: '' })
    expect(minuteBody({ minutes: 'm' })).toEqual({ minutes: 'm' })
  })

  it('asks for kind, title and day', () => {
    expect(meetingFaults(blankMeeting())).toEqual({ kind: 'required', title: 'required', heldOn: 'required' })
    expect(meetingBody({ ...blankMeeting(), kind: 'K', title: ' t ', heldOn: TODAY, agenda: 'a\n b \n' })).toEqual({ kind: 'K', title: 't', heldOn: TODAY, agenda: ['a', 'b'], attendees: [] })
  })

  it('takes a matter on the agenda once', () => {
    expect(withLine('', '重大隐患 H-1')).toBe('重大隐患 H-1')
    expect(withLine('议题一\n', '议题二')).toBe('议题一\n议题二')
    expect(withLine('议题一\n议题二', '议题一')).toBe('议题一\n议题二')
  })

  it('names what is wrong with each kind', () => {
    const kind = (code: string, nameZh = 'z', nameEn = 'e') => ({ code, nameZh, nameEn })
    expect(kindFaults([kind('A'), kind('B C'), kind('A'), kind('', 'z')])).toEqual([null, 'code', 'twice', 'required'])
  })
})

describe('leave and quiet hours', () => {
  it.each<[{ from: string; to: string }, object]>([
    [{ from: '', to: '' }, { from: 'required', to: 'required' }],
    [{ from: '2026-05-01', to: '2026-05-05' }, { to: 'past' }],
    [{ from: '2026-05-08', to: '2026-05-07' }, { to: 'order' }],
    [{ from: '2026-05-06', to: '2026-05-06' }, {}],
  ])('%o has the faults %j', (form, faults) => expect(leaveFaults(form, TODAY)).toEqual(faults))

  it('says where a leave stands', () => {
    const one = { live: true, running: true, substitute: 's', from: '2026-05-01' }
    expect(leaveState(one, TODAY)).toBe('running')
    expect(leaveState({ ...one, substitute: null }, TODAY)).toBe('waiting')
    expect(leaveState({ ...one, running: false, from: '2026-05-09' }, TODAY)).toBe('upcoming')
    expect(leaveState({ ...one, live: false }, TODAY)).toBe('over')
  })

  it('reads times of a day', () => {
    expect(quietFaults({ quietFrom: '21:00', quietTo: '08:00' })).toEqual({})
    expect(quietFaults({ quietFrom: '24:00', quietTo: '8:00' })).toEqual({ quietFrom: 'time', quietTo: 'time' })
  })
})

describe('what presses of the inbox', () => {
  const item = (id: string, changes: Partial<InboxItem> = {}): InboxItem => ({ id, code: 'NOTICE', text: id, link: '/', due: null, overdue: false, askedAt: '2026-05-01T00:00:00Z', endedAt: null, readAt: null, snoozedUntil: null, substituting: false, ...changes })

  it('is the overdue first, then by last day, then the newest, and no more than asked for', () => {
    const items = [
      item('old'),
      item('new', { askedAt: '2026-05-02T00:00:00Z' }),
      item('later', { due: '2026-05-20' }),
      item('sooner', { due: '2026-05-10' }),
      item('late', { due: '2026-05-03', overdue: true }),
      item('later-late', { due: '2026-05-04', overdue: true }),
    ]
    expect(pressingFirst(items, 10).map((one) => one.id)).toEqual(['late', 'later-late', 'sooner', 'later', 'new', 'old'])
    expect(pressingFirst(items, 2)).toHaveLength(2)
  })
})
