import type { Endpoint, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { recordAsRead } from '@/access/recordAsRead'
import { exportRecords } from '@/actions/exports/exportRecords'
import { type AskedList, listColumns, listRecords } from '@/actions/exports/listRecords'
import {
  findingsList,
  hoursList,
  outreachFile,
  type ScreenList,
  slotsAtRiskList,
  unsettledList,
} from '@/actions/exports/screenLists'
import { refusal } from '@/actions/refusal'
import { databaseOf } from '@/database/handle'
import { dayOf } from '@/domain/calendar/jst'
import { EXPORT_FORMATS, type ExportFormat, MOST_LISTED } from '@/domain/export/format'
import { EXPORTED_LISTS } from '@/domain/export/lists'
import type { Role } from '@/domain/role'
import { collectionWords } from '@/glossary/collections'
import { exportWords } from '@/glossary/exports'
import { programmes } from '@/queries/programmes'
import { wardsOfProgramme } from '@/queries/wardsOfProgramme'
import type { RecordRow } from '@reports/records/table'
import { bodyOf } from '../bodyOf'
import { choiceOf } from '../outreach/choice'
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
  const fields = listSearchableFields?.length ? listSearchableFields : [useAsTitle ?? 'id']
  return { or: fields.map((field) => ({ [field]: { like: search } })) }
}

/** POST /api/exports/attendees: who signed up for a seminar and who came, by the kind they came as. */
const attendees: Endpoint = {
  path: '/attendees',
  method: 'post',
  handler: async (req) => {
    if (!HOLDERS.includes(actorOf(req).role)) throw refusal(exportWords.notAllowed, 403)
    const { format: wanted, seminar: id } = await bodyOf(req, attendeesShape, exportWords.badRequest)
    const seminar = await recordAsRead(req, 'seminars', id)
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

const programmed = { programme: z.uuid(), format }
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)
const screenShape = z.discriminatedUnion('screen', [
  z.strictObject({ screen: z.literal('hours'), ...programmed, month }),
  z.strictObject({ screen: z.literal('findings'), ...programmed, month }),
  z.strictObject({ screen: z.literal('outreach'), ...programmed, part: z.record(z.string().max(20), z.string().max(40)) }),
  z.strictObject({ screen: z.literal('unsettled'), format, month }),
  z.strictObject({ screen: z.literal('slots_at_risk'), format }),
])

/** POST /api/exports/screen: the table of one of our own screens, as it is narrowed there, as a file. */
const screen: Endpoint = {
  path: '/screen',
  method: 'post',
  handler: async (req) => {
    if (!OVERSEERS.includes(actorOf(req).role)) throw refusal(exportWords.notAllowed, 403)
    const asked = await bodyOf(req, screenShape, exportWords.badRequest)
    const { columns, conditions, read, title } = await screenList(req, asked)
    const file = await exportRecords(req, {
      title,
      conditions,
      name: `${title}_${dayOf(nowOf(req))}`,
      columns,
      read: (db) => wholeRows(read(db)),
      format: asked.format,
    })
    return exported(file)
  },
}

async function screenList(req: PayloadRequest, asked: z.infer<typeof screenShape>): Promise<ScreenList> {
  const now = nowOf(req)
  if (asked.screen === 'slots_at_risk') return slotsAtRiskList({ now })
  if (asked.screen === 'unsettled') return unsettledList({ month: asked.month, now })
  const db = databaseOf(req.payload)
  const programme = (await programmes(db)).find(({ id }) => id === asked.programme)
  if (!programme) throw refusal(exportWords.badRequest, 400)
  if (asked.screen === 'hours') return hoursList({ month: asked.month, now, programme })
  if (asked.screen === 'findings') return findingsList({ month: asked.month, now, programme })
  return outreachFile({ now, programme, part: choiceOf(asked.part, await wardsOfProgramme(db, programme.id)) })
}

async function* wholeRows(read: Promise<RecordRow[]>): AsyncGenerator<readonly RecordRow[]> {
  const rows = await read
  if (rows.length > MOST_LISTED) throw refusal(exportWords.tooMany(MOST_LISTED), 400)
  yield rows
}

export const exportEndpoints: Endpoint[] = [list, attendees, screen]
