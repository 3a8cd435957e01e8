import { SERVICE_TYPES, type ServiceCode } from '@/domain/facility/serviceTypes'
import { certificateWordsOnPaper as words } from '@/glossary/certificates'
import type { CompletedKind } from '@/queries/completedActivity'
import { collected } from '../pdf/collected'
import { Paper, type Style } from '../pdf/Paper'

export type Certificate = {
  number: string
  /** As an office writes them: 令和8年3月31日. */
  issuedOn: string
  from: string
  to: string
  name: string
  residentNumber: string
  contractName: string
  issuer: { name: string; address: string; representative: string }
  kinds: readonly CompletedKind[]
  /** ISO 8601; the file's own date. */
  createdAt: string
}

const BODY: Style = { size: 12 }
const TITLE: Style = { size: 22, weight: 'bold' }
const STRONG: Style = { size: 13, weight: 'bold' }
const nameOf = (service: string): string =>
  SERVICE_TYPES[Number(service) as keyof typeof SERVICE_TYPES] ?? (service as ServiceCode)
const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0)

/** The certificate as PDF: one page of A4, fonts embedded, tagged; the same certificate gives the same bytes. */
export async function certificatePdf(certificate: Certificate): Promise<Buffer> {
  const { issuer, kinds, number } = certificate
  const paper = new Paper({
    title: words.title,
    edition: words.number(number),
    creator: issuer.name,
    createdAt: certificate.createdAt,
  })
  const bytes = collected(paper)
  paper.paragraph(words.number(number), BODY, { align: 'right' })
  paper.paragraph(certificate.issuedOn, BODY, { align: 'right', after: 30 })
  paper.paragraph(words.title, TITLE, { tag: 'H1', align: 'center', after: 30 })
  paper.paragraph(words.to(certificate.name), STRONG)
  paper.paragraph(words.resident(certificate.residentNumber), BODY, { after: 20 })
  paper.paragraph(words.statement(certificate.contractName), BODY, { after: 20 })
  paper.paragraph(words.record, BODY, { align: 'center', after: 12 })
  paper.paragraph(words.period(certificate.from, certificate.to), BODY, { indent: 24, after: 4 })
  paper.paragraph(words.visits(sum(kinds.map(({ visits }) => visits))), BODY, { indent: 24, after: 4 })
  paper.paragraph(words.time(sum(kinds.map(({ minutes }) => minutes))), BODY, { indent: 24, after: 4 })
  paper.paragraph(words.content, BODY, { indent: 24, after: 12 })
  paper.paragraph(words.kinds, STRONG, { tag: 'H2', indent: 24, after: 4 })
  for (const { minutes, service, visits } of kinds)
    paper.paragraph(words.kind(nameOf(service), visits, minutes), BODY, { indent: 36, after: 2 })
  paper.paragraph(words.end, BODY, { align: 'right', after: 30 })
  for (const line of [issuer.address, issuer.name, issuer.representative]) paper.paragraph(line, BODY, { align: 'right' })
  paper.y += 24
  paper.paragraph(words.check(number), { size: 9 })
  paper.document.end()
  return bytes
}
