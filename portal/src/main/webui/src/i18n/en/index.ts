import type { Messages } from '../zh'
import { enterprise } from './enterprise'
import { figures } from './figures'
import { hazard } from './hazard'
import { life } from './life'
import { inspection } from './inspection'
import { settings } from './settings'
import { shell } from './shell'
import { training } from './training'

/** The same in English. */
export const en: Messages = { ...shell, ...hazard, ...life, ...inspection, ...enterprise, ...training, ...figures, ...settings }
