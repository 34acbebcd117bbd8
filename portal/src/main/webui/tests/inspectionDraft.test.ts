import { beforeEach, describe, expect, it } from 'vitest'
import type { RecordInspection } from '@/api/inspection'
import { Problem } from '@/api/problem'
import { memoryBackend, type DraftBackend, type DraftPhoto, type InspectionDraft } from '@/features/inspection/draft/draftStore'
import { passing, sendDraft, type SendingApi } from '@/features/inspection/draft/sender'
import {
  bareItems,
  blankAnswer,
  blankFinding,
  bodyOf,
  currentForm,
  currentSlot,
  depthMissing,
  findingSlot,
  findingsMissing,
  foundNothing,
  itemSlot,
  openItems,
  OWN_SLOT,
  ownSlotsOf,
  postsOf,
  remoteMissing,
  slotsOf,
  unanswered,
  unfinishedParticipant,
  type InspectionForm,
} from '@/features/inspection/inspectionForm'

const item = (no: number) => ({ no, text: `t${no}`, basis: 'b', clause: null, section: null })
const form = (changes: Partial<InspectionForm> = {}): InspectionForm => ({
  enterpriseId: 'e1',
  enterpriseName: 'E',
  kind: 'ROUTINE',
  mode: 'UNANNOUNCED',
  selection: 'NAMED',
  circumstances: [],
  inspectedOn: '2026-05-06',
  leaderPost: 'OFFICER',
  note: '',
  nil: false,
  findings: [],
  checklists: [],
  ...changes,
})

/** The service as the sender sees it: what arrived is kept by its key, also when the answer is lost on the way. */
class Service implements SendingApi {
  readonly inspections = new Map<string, RecordInspection>()
  readonly photos = new Map<string, { hazardId: string; photo: DraftPhoto }>()
  calls = 0
  fault: (call: number) => 'BEFORE' | 'AFTER' | number | null = () => null

  private pass(work: () => void): void {
    const fault = this.fault(++this.calls)
    if (fault === 'BEFORE') throw new Problem(0, { code: 'UNREACHABLE' })
    if (typeof fault === 'number') throw new Problem(fault, { code: 'X' })
    work()
    if (fault === 'AFTER') throw new Problem(0, { code: 'UNREACHABLE' })
  }

  async record(body: RecordInspection, key: string) {
    this.pass(() => this.inspections.set(key, body))
    const found = body.findings.length + (body.checklists ?? []).flatMap((one) => one.answers).filter((one) => one.answer === 'NOT_OK').length
    return { id: `i-${key}`, hazards: Array.from({ length: found }, (_, i) => ({ id: `h${i}`, state: 'REPORTED' as const })) }
  }

  async photo(hazardId: string, photo: DraftPhoto) {
    this.pass(() => this.photos.set(photo.id, { hazardId, photo }))
  }

  readonly own = new Map<string, string>()
  async ownPhoto(inspectionId: string, photo: DraftPhoto) {
    this.pass(() => this.own.set(photo.id, inspectionId))
  }
}

describe('a draft that was handed in', () => {
  let backend: DraftBackend
  let service: Service
  let draft: InspectionDraft

  beforeEach(async () => {
    backend = memoryBackend()
    service = new Service()
    const filled = form({
      findings: [{ ...blankFinding(), key: 'f1', description: 'one' }],
      checklists: [
        {
          used: { checklistId: 'c', versionId: 'v', title: 'T', no: 1, items: [item(1), item(2)] },
          answers: { 1: blankAnswer('OK'), 2: { ...blankAnswer('NOT_OK'), remark: 'two' } },
        },
      ],
    })
    draft = {
      id: 'd1',
      owner: 'me',
      updatedAt: '2026-05-06T00:00:00Z',
      form: filled,
      state: 'WAITING',
      body: bodyOf(filled, 'd1'),
      slots: slotsOf(filled),
      attempts: 0,
      inspectionId: null,
      hazardIds: [],
      lostPhotos: 0,
    }
    await backend.put(draft)
    for (const [id, slot] of [['p1', 'finding:f1'], ['p2', 'item:v:2'], ['p3', 'item:v:2'], ['p4', 'finding:gone']] as const) {
      await backend.putPhoto({ id, draftId: 'd1', slot, name: 'x.jpg', blob: new Blob(['x']), sent: false })
    }
  })

  const resume = async () => sendDraft((await backend.get('d1'))!, backend, service)

  it('goes with its photos to the hazards that they show, and leaves nothing behind', async () => {
    const sent = await resume()
    expect(sent.draft.state).toBe('SENT')
    expect(sent.draft.inspectionId).toBe('i-d1')
    expect([...service.photos].map(([id, { hazardId }]) => [id, hazardId])).toEqual([
      ['p1', 'h0'],
      ['p2', 'h1'],
      ['p3', 'h1'],
    ])
    expect(await backend.drafts()).toEqual([])
    expect(await backend.photos('d1')).toEqual([])
  })

  it('sends the photos of the inspection itself to it, and those of nothing nowhere', async () => {
    await backend.put({ ...draft, ownSlots: ownSlotsOf(draft.form) })
    await backend.putPhoto({ id: 'p5', draftId: 'd1', slot: OWN_SLOT, name: 'x.jpg', blob: new Blob(['x']), sent: false })
    await backend.putPhoto({ id: 'p6', draftId: 'd1', slot: 'item:v:1', name: 'x.jpg', blob: new Blob(['x']), sent: false })
    await resume()
    expect([...service.own]).toEqual([
      ['p5', 'i-d1'],
      ['p6', 'i-d1'],
    ])
    expect(service.photos.has('p4')).toBe(false)
  })

  it.each(['BEFORE', 'AFTER'] as const)('survives a connection lost %s any step, and arrives once', async (when) => {
    for (let step = 1; step <= 4; step++) {
      backend = memoryBackend()
      service = new Service()
      await backend.put(draft)
      await backend.putPhoto({ id: 'p1', draftId: 'd1', slot: 'finding:f1', name: 'x', blob: new Blob(['x']), sent: false })
      await backend.putPhoto({ id: 'p2', draftId: 'd1', slot: 'item:v:2', name: 'x', blob: new Blob(['x']), sent: false })
      service.fault = (call) => (call === step ? when : null)
      const first = await resume()
      if (step <= 3) {
        expect(first.draft.state).toBe('WAITING')
        expect(passing(first.problem!)).toBe(true)
        expect((await backend.get('d1'))?.state).toBe('WAITING')
        expect((await resume()).draft.state).toBe('SENT')
      }
      expect([...service.inspections.keys()]).toEqual(['d1'])
      expect([...service.photos.keys()]).toEqual(['p1', 'p2'])
    }
  })

  it('sends word for word the same body again', async () => {
    service.fault = (call) => (call === 1 ? 'AFTER' : null)
    await resume()
    const body = service.inspections.get('d1')
    await resume()
    expect(service.inspections.get('d1')).toEqual(body)
  })

  it('comes back to be mended when the service says no', async () => {
    service.fault = () => 400
    const sent = await resume()
    expect(sent.draft.state).toBe('REFUSED')
    expect(sent.problem?.status).toBe(400)
    expect((await backend.get('d1'))?.inspectionId).toBeNull()
    expect((await backend.photos('d1')).length).toBe(4)
  })

  it('goes without a photo that the service refuses, and says so', async () => {
    service.fault = (call) => (call === 3 ? 415 : null)
    const sent = await resume()
    expect(sent.draft).toMatchObject({ state: 'SENT', lostPhotos: 1 })
    expect([...service.photos.keys()]).toEqual(['p1', 'p3'])
    expect((await backend.get('d1'))?.lostPhotos).toBe(1)
  })

  it.each([
    [0, true],
    [401, true],
    [429, true],
    [500, true],
    [503, true],
    [400, false],
    [403, false],
    [404, false],
    [409, false],
    [422, false],
  ])('takes status %i for passing: %s', (status, expected) => expect(passing(new Problem(status, {}))).toBe(expected))
})

describe('the form of an inspection', () => {
  const used = { checklistId: 'c', versionId: 'v', title: 'T', no: 1, items: [item(1), item(2), item(3)] }

  it('knows which items are open and what was found', () => {
    const half = { used, answers: { 2: blankAnswer('NOT_OK') } }
    const other = { used: { ...used, versionId: 'w' }, answers: { 1: blankAnswer('NOT_OK'), 2: blankAnswer('OK'), 3: blankAnswer('OK') } }
    expect(openItems(half)).toEqual([1, 3])
    expect(unanswered(form({ checklists: [other, half] }))).toBe(true)
    expect(unanswered(form({ checklists: [other] }))).toBe(false)
    expect(foundNothing(form({ checklists: [half] }))).toBe(false)
    expect(findingsMissing(form({ checklists: [half] }))).toBe(false)
    expect(findingsMissing(form({ checklists: [{ used, answers: {} }] }))).toBe(true)
    const finding = { ...blankFinding(), key: 'k' }
    expect(slotsOf(form({ checklists: [other, half], findings: [finding] }))).toEqual([
      findingSlot(finding),
      itemSlot(other, 1),
      itemSlot(half, 2),
    ])
    expect(itemSlot(other, 2)).not.toBe(itemSlot(half, 2))
  })

  it('says a nil return only where nothing was found', () => {
    const answers = { 1: blankAnswer('OK'), 2: blankAnswer('OK'), 3: blankAnswer('NOT_CHECKED') }
    expect(bodyOf(form({ checklists: [{ used, answers }], nil: true }), 'd')).toMatchObject({
      nilReturn: true,
      draftId: 'd',
      checklists: [
        {
          versionId: 'v',
          answers: [
            { no: 1, answer: 'OK' },
            { no: 2, answer: 'OK' },
            { no: 3, answer: 'NOT_CHECKED' },
          ],
        },
      ],
    })
    expect(bodyOf(form({ findings: [{ ...blankFinding(), description: 'x' }] }))).not.toHaveProperty('nilReturn')
  })

  it('describes only what is not OK', () => {
    const said = { answer: 'OK' as const, remark: ' r ', place: 'p', correctedOnTheSpot: true }
    const answers = { 1: said, 2: { ...said, answer: 'NOT_OK' as const }, 3: blankAnswer('NOT_APPLICABLE') }
    expect(bodyOf(form({ checklists: [{ used, answers }] })).checklists?.[0]?.answers).toEqual([
      { no: 1, answer: 'OK', remark: 'r' },
      { no: 2, answer: 'NOT_OK', remark: 'r', place: 'p', correctedOnTheSpot: true },
      { no: 3, answer: 'NOT_APPLICABLE' },
    ])
  })

  it('names parties of a joint inspection only, by their posts', () => {
    const parties = { leadDepartment: 'L', participants: [{ department: 'D', posts: 'a, b\uff0cc' }] }
    expect(bodyOf(form({ kind: 'JOINT', ...parties }))).toMatchObject({
      leadDepartment: 'L',
      participants: [{ department: 'D', posts: ['a', 'b', 'c'] }],
    })
    expect(bodyOf(form(parties))).not.toHaveProperty('participants')
    expect(unfinishedParticipant(form({ kind: 'JOINT', participants: [{ department: 'D', posts: ' , ' }] }))).toBe(true)
    expect(unfinishedParticipant(form({ participants: [{ department: '', posts: '' }] }))).toBe(false)
    expect(postsOf('')).toEqual([])
  })
})

describe('a form from before there were several checklists', () => {
  const used = { checklistId: 'c1', versionId: 'v1', title: 'T', no: 2, items: [item(1), item(2)] }
  const { checklists: _, ...rest } = form()
  const former = { ...rest, checklist: used, answers: { 2: blankAnswer('NOT_OK') } } as unknown as InspectionForm

  it('keeps its answers and their photos', () => {
    const now = currentForm(former)
    expect(now.checklists).toEqual([{ used, answers: { 2: blankAnswer('NOT_OK') } }])
    expect(now).not.toHaveProperty('checklist')
    expect(now).not.toHaveProperty('answers')
    expect(currentSlot('item:2', now)).toBe(slotsOf(now)[0])
    expect(currentSlot('finding:a', now)).toBe('finding:a')
  })

  it('has none where it had none, and one of now stays as it is', () => {
    expect(currentForm({ ...rest, checklist: null } as unknown as InspectionForm).checklists).toEqual([])
    const now = form({ checklists: [{ used, answers: {} }] })
    expect(currentForm(now)).toEqual(now)
    expect(currentSlot('item:v1:2', now)).toBe('item:v1:2')
  })
})

describe('what an inspection shows besides', () => {
  const filled = (answer: 'OK' | 'NOT_OK' | 'NOT_CHECKED') => ({
    used: { checklistId: 'c', versionId: 'v', title: 'T', no: 1, items: [{ ...item(1), photoNeeded: true }] },
    answers: { 1: blankAnswer(answer) },
  })

  it('names the photos of items that are good, three at most', () => {
    const names = { 'item:v:1': ['a', 'b', 'c', 'd'] }
    const photosOf = (answer: 'OK' | 'NOT_OK') => bodyOf(form({ checklists: [filled(answer)] }), 'd', names).checklists?.[0]?.answers[0]?.photos
    expect(photosOf('OK')).toEqual(['a', 'b', 'c'])
    expect(photosOf('NOT_OK')).toBeUndefined()
  })

  it('asks for the photo of a good item only', () => {
    expect(bareItems(form({ checklists: [filled('OK')] }), new Set())).toEqual(['item:v:1'])
    expect(bareItems(form({ checklists: [filled('OK')] }), new Set(['item:v:1']))).toEqual([])
    expect(bareItems(form({ checklists: [filled('NOT_OK')] }), new Set())).toEqual([])
  })

  it('says what was looked at from afar, and when', () => {
    const remote = { source: ' video ', from: '2026-03-05T08:30', to: '2026-03-05T09:30' }
    expect(remoteMissing(form({ circumstances: ['OFF_SITE'], remote: { ...remote, to: '' } }))).toBe(true)
    expect(bodyOf(form({ circumstances: ['OFF_SITE'], remote })).remote).toEqual({
      source: 'video',
      from: '2026-03-05T00:30:00.000Z',
      to: '2026-03-05T01:30:00.000Z',
    })
    expect(bodyOf(form({ circumstances: ['NIGHT'], remote })).remote).toBeUndefined()
  })

  it('leaves nothing out in depth', () => {
    const deep = (changes: Partial<InspectionForm>) => form({ circumstances: ['DISSECTION'], analysis: 'a', ...changes })
    expect(depthMissing(deep({ checklists: [filled('OK')] }))).toBe(false)
    expect(depthMissing(deep({ checklists: [filled('NOT_CHECKED')] }))).toBe(true)
    expect(depthMissing(deep({}))).toBe(true)
    expect(depthMissing(deep({ checklists: [filled('OK')], analysis: ' ' }))).toBe(true)
    expect(depthMissing(form({}))).toBe(false)
  })
})
