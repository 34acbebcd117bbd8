/** Tags that the seeded rules of a tenant know; a tenant may have more, they are shown by their code. */
export const TAGS = [
  'highRisk',
  'crowdedPlace',
  'smallPremises',
  'aboveScale',
  'homestay',
  'selfHeldCarrier',
  'stateOwned',
  'keyUnit',
  'wasteIndustrial',
  'wasteLicensed',
  'wasteOther',
] as const
export const SCALES = ['LARGE', 'MEDIUM', 'SMALL', 'MICRO'] as const
export const KINDS = ['ENTERPRISE', 'INDIVIDUAL', 'INSTITUTION', 'ORGANISATION', 'GOVERNMENT'] as const
