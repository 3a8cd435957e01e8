import type { Database } from '@/database/handle'
import { dayOf, type Day } from '@/domain/calendar/jst'
import { fiscalYearOf, warekiDay, warekiFiscalYear, warekiMonth } from '@/domain/calendar/wareki'
import { bindersOf } from '@/domain/pack/binders'
import { reportTexts } from '@/glossary/closing'
import { packActionTexts as texts, packDocumentTexts } from '@/glossary/packs'
import { deliveryOf } from '@/queries/deliveryOf'
import type { Pack, PackItem, PackScan } from '@/queries/packs'
import { reportedProgramme } from '@/queries/reportedProgramme'
import { signingLines } from '@reports/authorLines'
import type { PackModel } from '@reports/pack/packModel'
import { refusal } from '../refusal'

/** What the documents of a pack say, from what was frozen with it and the parties of the contract. */
export async function packModelOf(
  db: Database,
  { items, now, pack, scan }: { pack: Pack; items: readonly PackItem[]; scan: PackScan; now: Date },
): Promise<PackModel> {
  const programme = await reportedProgramme(db, pack.programme)
  if (!programme) throw refusal(reportTexts.noProgramme, 404)
  const delivery = await deliveryOf(db, pack.programme)
  const today = dayOf(now)
  const written = (day: Day | null): string => (day ? warekiDay(day) : packDocumentTexts.missing)
  const department = delivery.department
  return {
    title: pack.title,
    edition: texts.edition(pack.version),
    note: pack.note,
    contractName: programme.contractName,
    term: { from: warekiDay(programme.startsOn), to: warekiDay(programme.endsOn) },
    fiscalYear: warekiFiscalYear(fiscalYearOf(programme.endsOn)),
    addressee: programme.addressee,
    purchaser: programme.municipalityName,
    contractor: programme.contractorName,
    author: signingLines(programme),
    place: [delivery.address, department].filter((text) => text !== '').join('　'),
    dueOn: written(pack.dueOn),
    madeIn: warekiMonth(today.slice(0, 7)),
    packedOn: warekiDay(today),
    discs: pack.discs,
    scan: {
      software: scan.software,
      definedOn: scan.definedOn ? warekiDay(scan.definedOn) : (scan.definitions ?? packDocumentTexts.missing),
      checkedOn: warekiDay(scan.checkedOn),
      result: scan.result,
    },
    items: items.map(({ content, kind, pages, path, sha256, size }) => ({ content, kind, pages, path, sha256, size })),
    binders: bindersOf(items, pack.spineWidth),
    createdAt: now.toISOString(),
  }
}
