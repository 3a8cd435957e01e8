import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { actorOf } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { sha256 } from '@/database/sha256'
import { deliverableRefusalOf, statusAfter } from '@/domain/deliverable/moves'
import { deliverableActionTexts as texts, deliverableRefusals } from '@/glossary/deliverables'
import { refusal } from '../refusal'
import { lockDeliverable } from './lockDeliverable'
import { type Owed, owe } from './owe'
import { stampOf } from './stamp'
import { together } from './together'

export type IssuedFile = { kind: 'pdf' | 'xlsx' | 'other'; fileName: string; bytes: Buffer; pages: number | null }
export type Issued = Owed & {
  /** What the document says, frozen with it; plain data. */
  model: unknown
  files: readonly IssuedFile[]
  note?: string | null
  /** What the document calls this version, where it is not 第n版. */
  edition?: string
}

/**
 * Issues the next version of a deliverable with its files, which nobody changes any more; the deliverable is owed first where it
 * is not. It is prepared (作成中) until it is handed in. Refused while the city has a version before it. All of it or nothing.
 */
export const issueVersion = (req: PayloadRequest, asked: Issued): Promise<{ deliverable: string; version: number }> =>
  together(req, async (within) => {
    if (asked.files.length === 0) throw refusal(texts.noFiles, 400)
    const deliverable = await owe(within, asked)
    const locked = await lockDeliverable(within, deliverable)
    const refused = deliverableRefusalOf('issue', locked, { by: actorOf(within).role })
    if (refused) throw refusal(deliverableRefusals[refused], refused === 'not_your_move' ? 403 : 409)
    const version = locked.latestVersion + 1
    const { account, at, role } = stampOf(within)
    const db = await transactionOf(within)
    await db.execute(sql`
      UPDATE deliverables SET status = ${statusAfter('issue', locked)}::enum_deliverables_status, latest_version = ${version}, title = ${asked.title},
             changed_at = ${at}::timestamptz, changed_by_role = ${role}::enum_deliverables_changed_by_role, changed_by = ${account}, updated_at = now()
       WHERE id = ${deliverable}::uuid`)
    const { id } = await within.payload.create({
      collection: 'deliverable-versions',
      overrideAccess: true,
      req: within,
      depth: 0,
      data: {
        deliverable,
        version,
        title: asked.title,
        edition: asked.edition ?? texts.edition(version),
        note: asked.note ?? null,
        issuedAt: at,
        issuedBy: account,
        model: asked.model as Record<string, unknown>,
      },
    })
    for (const [index, { bytes, fileName, kind, pages }] of asked.files.entries())
      await db.execute(sql`
        INSERT INTO deliverable_files (version_id, position, kind, file_name, pages, bytes, sha256)
        VALUES (${id}::uuid, ${index + 1}, ${kind}, ${fileName}, ${pages}, ${bytes}, ${sha256(bytes)})`)
    return { deliverable, version }
  })
