import type { Messages } from '../zh'
import { draw } from './draw'
import { criteria } from './criteria'
import { enterprise } from './enterprise'
import { figures } from './figures'
import { hazard } from './hazard'
import { hazardList } from './hazardList'
import { life } from './life'
import { inspection } from './inspection'
import { inspectionPlan } from './inspectionPlan'
import { open } from './open'
import { settings } from './settings'
import { shell } from './shell'
import { supervision } from './supervision'
import { training } from './training'

/** The same in English. */
export const en: Messages = { ...shell, ...hazard, ...hazardList, ...life, ...inspection, ...draw, ...inspectionPlan, ...enterprise, ...training, ...figures, ...settings, ...criteria, ...open, ...supervision }
