import type { Messages } from '../zh'
import { accident } from './accident'
import { actionPlan } from './actionPlan'
import { agencyRecord } from './agencyRecord'
import { agencyWatch } from './agencyWatch'
import { assessment } from './assessment'
import { audit } from './audit'
import { draw } from './draw'
import { expert } from './expert'
import { caseFile } from './caseFile'
import { caseFollow } from './caseFollow'
import { casework } from './casework'
import { consequence } from './consequence'
import { criteria } from './criteria'
import { document } from './document'
import { enterprise } from './enterprise'
import { crossArea } from './crossArea'
import { evidence } from './evidence'
import { evidenceFile } from './evidenceFile'
import { periodic } from './periodic'
import { planApproval } from './planApproval'
import { planTask } from './planTask'
import { feedback } from './feedback'
import { figures } from './figures'
import { fireCheck } from './fireCheck'
import { governance } from './governance'
import { hazard } from './hazard'
import { hazardNotice } from './hazardNotice'
import { hazardMore } from './hazardMore'
import { hazardList } from './hazardList'
import { legacy } from './legacy'
import { localCriteria } from './localCriteria'
import { linkage } from './linkage'
import { life } from './life'
import { inbox } from './inbox'
import { indicator } from './indicator'
import { inspection } from './inspection'
import { meeting } from './meeting'
import { officialNotice } from './officialNotice'
import { inspectionPlan } from './inspectionPlan'
import { interval } from './interval'
import { activity } from './activity'
import { assignment } from './assignment'
import { resident } from './resident'
import { revisit } from './revisit'
import { undecided } from './undecided'
import { service } from './service'
import { checklist } from './checklist'
import { checklistTemplate } from './checklistTemplate'
import { inspectionWork } from './inspectionWork'
import { offence } from './offence'
import { open } from './open'
import { internal } from './internal'
import { reward } from './reward'
import { ledger } from './ledger'
import { matter } from './matter'
import { measure } from './measure'
import { measureFigures } from './measureFigures'
import { road } from './road'
import { settings } from './settings'
import { shell } from './shell'
import { tipOff } from './tipoff'
import { tag } from './tag'
import { supervision } from './supervision'
import { training } from './training'
import { exam } from './exam'
import { quarterCount } from './quarterCount'
import { channel } from './channel'
import { guidance } from './guidance'
import { missed } from './missed'
import { trail } from './trail'
import { map } from './map'
import { wall } from './wall'
import { violation } from './violation'
import { zero } from './zero'

/** The same in English. */
export const en: Messages = {
  ...shell,
  ...hazard,
  ...life,
  ...inspection,
  ...draw,
  ...inspectionPlan,
  ...interval,
  ...activity,
  ...assignment,
  ...resident,
  ...revisit,
  ...undecided,
  ...service,
  ...checklist,
  ...checklistTemplate,
  ...inspectionWork,
  ...enterprise,
  ...training,
  ...exam,
  ...quarterCount,
  ...channel,
  ...guidance,
  ...missed,
  ...trail,
  ...violation,
  ...zero,
  ...figures,
  ...settings,
  ...criteria,
  ...hazardList,
  ...hazardMore,
  ...hazardNotice,
  ...open,
  ...tipOff,
  ...reward,
  ...internal,
  ...governance,
  ...legacy,
  ...localCriteria,
  ...matter,
  ...indicator,
  ...measure,
  ...measureFigures,
  ...ledger,
  ...caseFile,
  ...caseFollow,
  ...casework,
  ...accident,
  ...consequence,
  ...offence,
  ...agencyRecord,
  ...agencyWatch,
  ...assessment,
  ...road,
  ...fireCheck,
  ...linkage,
  ...expert,
  ...audit,
  ...tag,
  ...supervision,
  ...document,
  ...evidence,
  ...evidenceFile,
  ...crossArea,
  ...planApproval,
  ...planTask,
  ...inbox,
  ...meeting,
  ...officialNotice,
  ...feedback,
  ...actionPlan,
  ...periodic,
  ...wall,
  ...map,
}
