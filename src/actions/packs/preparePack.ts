import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { transactionOf } from '@/database/handle'
import { lockRevision } from '@/database/revision'
import { type Day, isDay } from '@/domain/calendar/jst'
import { LARGEST_PACK } from '@/domain/pack/size'
import { SPINE_WIDTHS, type SpineWidth } from '@/domain/pack/binders'
import { treeOf } from '@/domain/pack/tree'
import { deliverableKindLabels } from '@/glossary/deliverables'
import { reportTexts } from '@/glossary/closing'
import { packActionTexts as texts } from '@/glossary/packs'
import { packable } from '@/queries/packable'
import { packsOf } from '@/queries/packs'
import { together } from '../deliverables/together'
import { refusal } from '../refusal'

export type PackAsked = {
  programme: string
  title: string
  dueOn: Day
  discs: number
  spineWidth: SpineWidth | null
  deliverables: readonly string[]
  /** Why the version before is replaced. */
  note?: string | null
}

/**
 * Freezes what goes into a pack: the files of approved deliverables, their names on the disc, sizes and digests. Another version takes
 * the place of the last (差替え), be it delivered or found unfit before that. Refused where something chosen is not approved, and where
 * it is more than one pack holds.
 */
export const preparePack = (req: PayloadRequest, asked: PackAsked): Promise<{ id: string; version: number }> =>
  together(req, async (within) => {
    const { accountId, role } = actorOf(within)
    if (role !== 'operator' && role !== 'system') throw refusal(texts.operatorOnly, 403)
    const db = await transactionOf(within)
    if ((await lockRevision(within, 'programmes', asked.programme, true)) === null) throw refusal(reportTexts.noProgramme, 404)
    const [latest] = await packsOf(db, asked.programme)
    refuseIfUnfit(asked, latest)
    const chosen = (await packable(db, asked.programme)).filter(({ id }) => asked.deliverables.includes(id))
    if (chosen.length === 0) throw refusal(texts.nothingChosen, 400)
    const unapproved = chosen.filter(({ approved }) => !approved).map(({ title }) => title)
    if (unapproved.length > 0) throw refusal(texts.notApproved(unapproved))
    const items = treeOf(
      chosen.flatMap(({ files }) => files),
      deliverableKindLabels,
    )
    if (items.reduce((sum, { size }) => sum + size, 0) > LARGEST_PACK) throw refusal(texts.tooLarge, 413)
    const version = (latest?.version ?? 0) + 1
    const { id } = await within.payload.create({
      collection: 'packs',
      overrideAccess: true,
      req: within,
      depth: 0,
      data: {
        programme: asked.programme,
        title: asked.title.trim(),
        version,
        status: 'prepared',
        replaces: latest?.id ?? null,
        note: asked.note?.trim() || null,
        dueOn: asked.dueOn,
        discs: asked.discs,
        spineWidth: asked.spineWidth,
        madeAt: nowOf(within).toISOString(),
        madeBy: accountId,
      },
    })
    for (const [index, item] of items.entries())
      await db.execute(sql`
        INSERT INTO pack_items (pack_id, position, deliverable_id, version_id, file_position, path, content, pages, size, sha256)
        VALUES (${id}::uuid, ${index + 1}, ${item.deliverable}::uuid, ${item.version}::uuid, ${item.position}, ${item.path}, ${item.content},
                ${item.pages}, ${item.size}, ${item.sha256})`)
    return { id, version }
  })

function refuseIfUnfit({ discs, dueOn, note, spineWidth, title }: PackAsked, latest: { id: string } | undefined): void {
  if (title.trim() === '' || !Number.isInteger(discs) || discs < 1 || discs > 20) throw refusal(texts.badRequest, 400)
  if (spineWidth !== null && !SPINE_WIDTHS.includes(spineWidth)) throw refusal(texts.badRequest, 400)
  if (!isDay(dueOn)) throw refusal(texts.dueMissing, 400)
  if (latest && !note?.trim()) throw refusal(texts.noteMissing, 400)
}
