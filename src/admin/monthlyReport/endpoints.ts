import { APIError, type Endpoint, type PayloadRequest, type TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { closeMonth } from '@/actions/closeMonth'
import { drawMonthlyReport } from '@/actions/drawMonthlyReport'
import { databaseOf } from '@/database/handle'
import { isMonth } from '@/domain/calendar/jst'
import { CLOSERS } from '@/domain/report/closing'
import { isUuid } from '@/domain/text/isUuid'
import { monthlyReportScreenWords as words } from '@/glossary/monthlyReportScreen'
import { reportFiles } from '@/queries/reportFiles'
import { versionsOfMonth } from '@/queries/versionsOfMonth'
import { attachment } from './attachment'

const refused = (message: string, status: number) =>
  Response.json({ errors: [{ message }] }, { status, headers: { 'Cache-Control': 'no-store' } })

/** What an action refuses goes out as its sentence; everything else is an error of ours and Payload's to report. */
async function answering(req: PayloadRequest, work: () => Promise<Response>): Promise<Response> {
  if (!req.user) return refused(words.notAllowed, 401)
  if (!CLOSERS.includes(actorOf(req).role)) return refused(words.notAllowed, 403)
  try {
    return await work()
  } catch (error) {
    if (error instanceof APIError && error.isPublic) return refused(error.message, error.status)
    throw error
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const file: Endpoint['handler'] = (req) =>
  answering(req, async () => {
    const { kind, month, programme, version } = req.query as Record<string, unknown>
    if ((kind !== 'xlsx' && kind !== 'pdf') || !isMonth(text(month)) || !isUuid(programme)) return refused(words.badFile, 400)
    const asked = { programmeId: programme, month: text(month), now: nowOf(req), kinds: [kind] } as const
    const files =
      version === undefined
        ? (await drawMonthlyReport(req.payload, asked)).files
        : await issuedFiles(req, programme, text(month), Number(version))
    const found = files.find((each) => each.kind === kind)
    return found ? attachment(found) : refused(words.noFile, 404)
  })

async function issuedFiles({ payload }: PayloadRequest, programme: string, month: string, version: number) {
  const db = databaseOf(payload)
  const issued = (await versionsOfMonth(db, { programme, month })).find((each) => each.version === version)
  return issued ? reportFiles(db, issued.id) : []
}

const close: Endpoint['handler'] = (req) =>
  answering(req, async () => {
    const body = (await req.json?.().catch(() => null)) as Record<string, unknown> | null
    if (!isUuid(body?.['programme']) || !isMonth(text(body?.['month']))) return refused(words.badFile, 400)
    const closed = await closeMonth(req.payload, {
      programmeId: body['programme'],
      month: text(body['month']),
      note: text(body['note']).trim().slice(0, 1000) || null,
      qualityNote: text(body['qualityNote']).trim().slice(0, 1000) || null,
      by: req.user as TypedUser,
      clock: () => nowOf(req),
    })
    return Response.json(closed, { status: 201, headers: { 'Cache-Control': 'no-store' } })
  })

/** Under /api/monthly-reports: the files of a month for who may read its report, and closing it for who may close. */
export const monthlyReportEndpoints: Endpoint[] = [
  { path: '/file', method: 'get', handler: file },
  { path: '/close', method: 'post', handler: close },
]
