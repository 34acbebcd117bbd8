import type { Difficulty, MeasureKind, MeasureView, WriteMeasure } from '@/api/measure'

export interface LinkedHazard {
  id: string
  number: string
  description: string
}

export interface MeasureForm {
  title: string
  problem: string
  requirement: string
  department: string
  responsibleUnit: string
  responsiblePost: string
  dueOn: string
  hazards: LinkedHazard[]
  kind: MeasureKind
  difficulty: Difficulty | ''
  strategy: string
}

export const blankMeasure = (): MeasureForm => ({
  title: '',
  problem: '',
  requirement: '',
  department: '',
  responsibleUnit: '',
  responsiblePost: '',
  dueOn: '',
  hazards: [],
  kind: 'MEASURE',
  difficulty: '',
  strategy: '',
})

/** An open measure to be written anew. */
export const formOf = (measure: MeasureView): MeasureForm => ({
  title: measure.title,
  problem: measure.problem ?? '',
  requirement: measure.requirement,
  department: measure.department ?? '',
  responsibleUnit: measure.responsibleUnit,
  responsiblePost: measure.responsiblePost,
  dueOn: measure.dueOn,
  hazards: measure.hazards.map(({ id, number, description }) => ({ id, number, description })),
  kind: measure.kind,
  difficulty: measure.difficulty ?? '',
  strategy: measure.strategy ?? '',
})

const NEEDED = ['title', 'requirement', 'responsibleUnit', 'responsiblePost', 'dueOn'] as const

/** What is wrong, by field: `required`, or `past` for a due day that has passed and is new. */
export function faultsOf(form: MeasureForm, today: string, former = ''): Record<string, 'required' | 'past'> {
  const faults: Record<string, 'required' | 'past'> = {}
  for (const field of NEEDED) if (!form[field].trim()) faults[field] = 'required'
  if (form.dueOn && form.dueOn < today && form.dueOn !== former) faults.dueOn = 'past'
  return faults
}

export function bodyOf(form: MeasureForm): WriteMeasure {
  return {
    title: form.title.trim(),
    ...(form.problem.trim() ? { problem: form.problem.trim() } : {}),
    requirement: form.requirement.trim(),
    ...(form.department ? { department: form.department } : {}),
    responsibleUnit: form.responsibleUnit.trim(),
    responsiblePost: form.responsiblePost.trim(),
    dueOn: form.dueOn,
    hazardIds: form.hazards.map((hazard) => hazard.id),
    ...(form.kind === 'MEASURE' ? {} : { kind: form.kind }),
    ...(form.difficulty ? { difficulty: form.difficulty } : {}),
    ...(form.strategy.trim() ? { strategy: form.strategy.trim() } : {}),
  }
}
