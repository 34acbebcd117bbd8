export const SCALES = ['LARGE', 'MEDIUM', 'SMALL', 'MICRO'] as const
export const KINDS = ['ENTERPRISE', 'INDIVIDUAL', 'INSTITUTION', 'ORGANISATION', 'GOVERNMENT'] as const
