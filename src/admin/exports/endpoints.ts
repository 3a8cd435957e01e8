import type { Endpoint, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { exportRecords } from '@/actions/exports/exportRecords'
import { type AskedList, listColumns, listRecords } from '@/actions/exports/listRecords'
import { refusal } from '@/actions/refusal'
import { dayOf } from '@/domain/calendar/jst'
import { EXPORT_FORMATS, type ExportFormat } from '@/domain/export/format'
import { EXPORTED_LISTS } from '@/domain/export/lists'
import type { Role } from '@/domain/role'
import { collectionWords } from '@/glossary/collections'
import { exportWords } from '@/glossary/exports'
import { bodyOf } from '../bodyOf'
import { exported } from './exported'

const OVERSEERS: readonly Role[] = ['city', 'operator']
/** Whoever holds a seminar needs the list at its door. */
const HOLDERS: readonly Role[] = ['city', 'operator', 'organizer']
const format = z.enum(EXPORT_FORMATS)
const listShape = z.strictObject({
  format,
  list: z.enum(EXPORTED_LISTS),
  where: z.record(z.string().max(200), z.unknown()).nullish(),
  search: z.string().max(200).nullish(),
  sort: z.string().max(100).nullish(),
})
const attendeesShape = z.strictObject({ format, seminar: z.uuid() })

type File = { title: string; conditions: string; name: string; format: ExportFormat; asked: AskedList }
const answer = async (req: PayloadRequest, { asked, ...file }: File): Promise<Response> =>
  exported(await exportRecords(req, { ...file, columns: listColumns(req, asked.list), read: () => listRecords(req, asked) }))

/** POST /api/exports/list: a list of the panel as it is narrowed and sorted there, as a file. */
const list: Endpoint = {
  path: '/list',
  method: 'post',
  handler: async (req) => {
    if (!OVERSEERS.includes(actorOf(req).role)) throw refusal(exportWords.notAllowed, 403)
    const { list: slug, search, sort, where, ...rest } = await bodyOf(req, listShape, exportWords.badRequest)
    const title = collectionWords[slug].plural
    const narrowed: Where[] = [
      ...(where && Object.keys(where).length > 0 ? [where as Where] : []),
      ...(search?.trim() ? [searched(req, slug, search.trim())] : []),
    ]
    return answer(req, {
      ...rest,
      title,
      conditions: narrowed.length > 0 ? exportWords.narrowed : exportWords.everything,
      name: `${title}_${dayOf(nowOf(req))}`,
      asked: { list: slug, sort: sort || undefined, ...(narrowed.length > 0 ? { where: { and: narrowed } } : {}) },
    })
  },
}

/** What the box above a list finds. */
function searched(req: PayloadRequest, slug: AskedList['list'], search: string): Where {
  const { listSearchableFields, useAsTitle } = req.payload.collections[slug].config.admin
  const fields = listSearchableFields?.length ? listSearchableFields : [useAsTitle]
  return { or: fields.map((field) => ({ [field]: { like: search } })) }
}

/** POST /api/exports/attendees: who signed up for a seminar and who came, by the kind they came as. */
const attendees: Endpoint = {
  path: '/attendees',
  method: 'post',
  handler: async (req) => {
    if (!HOLDERS.includes(actorOf(req).role)) throw refusal(exportWords.notAllowed, 403)
    const { format: wanted, seminar: id } = await bodyOf(req, attendeesShape, exportWords.badRequest)
    const seminar = await req.payload.findByID({
      collection: 'seminars',
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      user: req.user,
      req,
    })
    if (!seminar) throw refusal(exportWords.badRequest, 404)
    return answer(req, {
      title: exportWords.attendees,
      conditions: `${seminar.title}（${dayOf(new Date(seminar.startsAt))}）`,
      name: `${exportWords.attendees}_${dayOf(new Date(seminar.startsAt))}`,
      format: wanted,
      asked: { list: 'seminar-attendances', sort: 'attendeeKind', where: { seminar: { equals: id } } },
    })
  },
}

export const exportEndpoints: Endpoint[] = [list, attendees]
