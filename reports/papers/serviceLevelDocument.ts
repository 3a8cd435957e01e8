import { warekiDay } from '@/domain/calendar/wareki'
import { serviceLevelDocWords as words } from '@/glossary/paperWords'
import { plannedStopsLabels } from '@/glossary/papers'
import type { Line } from '../section'
import type { Block, OfficeDocument } from '../document/officeDocument'
import { grid } from './blocks'
import { type PaperFrame, paperDocument } from './paper'
import { filled, text } from './noted'
import type { ServiceLevelFacts } from './serviceLevelFacts'
import { measuredOf } from './serviceMeasured'
import { findingsOf, incidentsOf, noticesOf, threatsOf } from './serviceRegisters'

/** The service level agreement (サービスレベル合意書, clause 6 ア–カ), of what was agreed and what was measured. */
export const serviceLevelDocument = (frame: PaperFrame, facts: ServiceLevelFacts): OfficeDocument =>
  paperDocument(frame, {
    kind: 'service_level_agreement',
    opening: 'letter',
    chapters: [
      { key: 'scope', title: words.chapters.scope, blocks: servicesOf(facts) },
      { key: 'availability', title: words.chapters.availability, blocks: availabilityOf(facts) },
      { key: 'measured', title: words.chapters.measured, blocks: measuredOf(facts, frame.on) },
      { key: 'incidents', title: words.chapters.incidents, blocks: incidentsOf(facts) },
      { key: 'threats', title: words.chapters.threats, blocks: [...threatsOf(facts), ...facts.verification] },
      { key: 'nonperformance', title: words.chapters.nonperformance, blocks: [...facts.nonperformance, ...findingsOf(facts)] },
      { key: 'changes', title: words.chapters.changes, blocks: [...facts.changeRule, ...noticesOf(facts)] },
      {
        key: 'signatures',
        title: words.chapters.signatures,
        blocks: [{ type: 'facts', lines: signersOf(facts, frame.programme) }],
      },
    ],
  })

const servicesOf = ({ services }: ServiceLevelFacts): readonly Block[] => [
  grid(
    words.serviceHeadings,
    services.map(({ name, restoreRule, runbook, stopRule }) => [name, text(stopRule), text(restoreRule), text(runbook)]),
  ),
]

const availabilityOf = (facts: ServiceLevelFacts): readonly Block[] => [
  {
    type: 'facts',
    lines: filled([
      { label: words.facts.hours, value: text(facts.hours) },
      { label: words.facts.target, value: words.percent(facts.targetRate) },
      { label: words.facts.formula, value: `${words.formula[facts.plannedStops]}\n${plannedStopsLabels[facts.plannedStops]}` },
      { label: words.facts.rto, value: facts.rtoHours === null ? '' : words.hours(facts.rtoHours) },
      { label: words.facts.rpo, value: facts.rpoHours === null ? '' : words.hours(facts.rpoHours) },
      { label: words.facts.backupPlace, value: text(facts.backupPlace) },
      { label: words.facts.backupEncryption, value: text(facts.backupEncryption) },
      { label: words.facts.backupGenerations, value: text(facts.backupGenerations) },
    ]),
  },
]

/** Who signs; day and stamps go into the box of the form. */
const signersOf = (
  { agreedOn, citySigner, operatorSigner }: ServiceLevelFacts,
  { contractorName, municipalityName }: PaperFrame['programme'],
): Line[] => [
  ...(agreedOn ? [{ label: words.facts.agreedOn, value: warekiDay(agreedOn) }] : []),
  { label: words.facts.citySigner, value: `${municipalityName}　${text(citySigner)}`.trim() },
  { label: words.facts.operatorSigner, value: `${contractorName}　${text(operatorSigner)}`.trim() },
]
