/** The phase of an object's life that a hazard or a check item belongs to. */
export const PHASES = ['PLAN', 'DESIGN', 'BUILD', 'OPERATE'] as const
export type Phase = (typeof PHASES)[number]
