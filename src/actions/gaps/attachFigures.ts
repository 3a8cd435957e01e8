import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'
import { nowOf } from '@/access/clock'
import { type Database, transactionOf } from '@/database/handle'
import { dayOf, type Month } from '@/domain/calendar/jst'
import type { GapFigures } from '@/domain/gap/gapAnalysis'
import { idOf } from '@/domain/idOf'
import type { Figure } from '@/domain/kpi/figure'
import { gapActionTexts as texts } from '@/glossary/gapAnalyses'
import { reportedProgramme } from '@/queries/reportedProgramme'
import { refusal } from '../refusal'
import { paceAt } from '../pace/paceAt'
import { gapFiguresOf } from './gapFiguresOf'

type Given = { programme: unknown; figure: Figure; month: Month }

async function figuresNow(db: Database, { figure, month, programme: given }: Given, now: Date): Promise<GapFigures> {
  const id = idOf(given as string)
  const programme = id ? await reportedProgramme(db, id, month) : null
  if (!programme || month < programme.startsOn.slice(0, 7) || month > programme.endsOn.slice(0, 7) || `${month}-01` > dayOf(now))
    throw refusal(texts.notThatMonth, 400)
  const { paces } = await paceAt(db, programme, { month, now })
  const pace = paces.find((each) => each.figure === figure)
  if (!pace) throw refusal(texts.notThatMonth, 400)
  return gapFiguresOf(pace)
}

/** The figures of the moment are kept by us with what is opened, and again with what is agreed; nobody writes them in. */
const keepFigures: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const now = nowOf(req)
  // The duty and the closing of a month have counted already.
  if (operation === 'create')
    return data['opened'] ? data : { ...data, opened: await figuresNow(await transactionOf(req), data as Given, now) }
  if (data['status'] !== 'agreed' || originalDoc.status === 'agreed') return data
  const month = [originalDoc.month, dayOf(now).slice(0, 7)].sort().at(-1) as string
  const programme = await reportedProgramme(await transactionOf(req), String(idOf(originalDoc.programme)), month)
  const last = programme?.endsOn.slice(0, 7) ?? month
  const given = { ...originalDoc, month: month > last ? last : month } as Given
  return { ...data, atAgreement: await figuresNow(await transactionOf(req), given, now) }
}

/** A collection cannot count; the configuration gives it this. */
export const withGapFigures = (collections: readonly CollectionConfig[]): CollectionConfig[] =>
  collections.map((collection) =>
    collection.slug === 'gap-analyses'
      ? { ...collection, hooks: { ...collection.hooks, beforeChange: [...(collection.hooks?.beforeChange ?? []), keepFigures] } }
      : collection,
  )
