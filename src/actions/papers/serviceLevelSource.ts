import { transactionOf } from '@/database/handle'
import { idOf } from '@/domain/idOf'
import { incidentHours } from '@/queries/incidentHours'
import { blocksOf } from '@reports/document/fromLexical'
import { serviceLevelDocument } from '@reports/papers/serviceLevelDocument'
import { storedPictures } from '../documents/storedPictures'
import { recordOf } from './recordOf'
import { serviceMeasures } from './serviceMeasures'
import type { PaperReader } from './source'

/** The service level agreement of a programme: what was agreed, and what the registers measured. */
export const serviceLevelSource: PaperReader = async (req, { now, record }) => {
  const agreed = await recordOf(req, 'service-levels', record)
  if (!agreed) return null
  const programme = idOf(agreed.programme)
  // The clocks of incidents run by the programme's settings: the agreement says those and no others.
  const hours = await incidentHours(await transactionOf(req), programme)
  const pictureOf = await storedPictures(req, [agreed.verification, agreed.nonperformance, agreed.changeRule])
  const facts = {
    services: (agreed.services ?? []).map(({ name, restoreRule, runbook, stopRule }) => ({
      name,
      stopRule: stopRule ?? null,
      restoreRule: restoreRule ?? null,
      runbook: runbook ?? null,
    })),
    hours: agreed.hours ?? null,
    targetRate: agreed.targetRate,
    plannedStops: agreed.plannedStops,
    rtoHours: agreed.rtoHours ?? null,
    rpoHours: agreed.rpoHours ?? null,
    firstReportHours: hours.first,
    followUpHours: hours.followUp,
    backupPlace: agreed.backupPlace ?? null,
    backupEncryption: agreed.backupEncryption ?? null,
    backupGenerations: agreed.backupGenerations ?? null,
    roles: (agreed.roles ?? []).map(({ contact, duty, role, who }) => ({
      role,
      who: who ?? null,
      contact: contact ?? null,
      duty: duty ?? null,
    })),
    verification: blocksOf(agreed.verification, pictureOf),
    nonperformance: blocksOf(agreed.nonperformance, pictureOf),
    changeRule: blocksOf(agreed.changeRule, pictureOf),
    operatorSigner: agreed.operatorSigner ?? null,
    citySigner: agreed.citySigner ?? null,
    agreedOn: agreed.agreedOn || null,
    measures: await serviceMeasures(await transactionOf(req), { programme, now }),
  }
  return { programme, subject: '', about: '', eventOn: null, document: (frame) => serviceLevelDocument(frame, facts) }
}
