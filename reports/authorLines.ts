import type { ReportedProgramme } from '@/domain/report/monthlyFigures'
import { authorLabels } from '@/glossary/reportMonthly'
import type { Line } from './section'

type Contractor = Pick<ReportedProgramme, 'contractorAddress' | 'contractorName' | 'contractorRepresentative'>
type Contact = Pick<ReportedProgramme, 'contactPerson' | 'contactPhone' | 'contactEmail'>

/** Who hands a document in, as its signature: the contractor's address, name and representative, each with its line even if empty. */
export const signingLines = (programme: Contractor): Line[] => [
  { label: authorLabels.heading, value: '' },
  { label: authorLabels.address, value: programme.contractorAddress },
  { label: authorLabels.name, value: programme.contractorName },
  { label: authorLabels.representative, value: programme.contractorRepresentative },
]

/** The same with whom to ask about it; what the programme does not say is left out. */
export const authorLines = (programme: Contractor & Contact): Line[] =>
  [
    ...signingLines(programme),
    { label: authorLabels.person, value: programme.contactPerson },
    { label: authorLabels.phone, value: programme.contactPhone },
    { label: authorLabels.email, value: programme.contactEmail },
  ].filter(({ label, value }) => value !== '' || label === authorLabels.heading)
