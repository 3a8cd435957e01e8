import type { Endpoint, PayloadRequest, TypedUser } from 'payload'
import { z } from 'zod'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { exportRecords } from '@/actions/exports/exportRecords'
import { refusal } from '@/actions/refusal'
import { agreeTerms } from '@/actions/settlement/agreeTerms'
import { issueSettlement } from '@/actions/settlement/issueSettlement'
import { nextTerms } from '@/actions/settlement/nextTerms'
import { settlementFile } from '@/actions/settlement/settlementFile'
import { settlementOf } from '@/actions/settlement/settlementOf'
import { warekiDay } from '@/domain/calendar/wareki'
import { EXPORT_FORMATS } from '@/domain/export/format'
import { PARTIES } from '@/domain/settlement/agreeing'
import { isUuid } from '@/domain/text/isUuid'
import { ledgerFileLabels } from '@/glossary/reportSettlement'
import { settlementTexts as texts } from '@/glossary/settlement'
import { ledgerColumns, ledgerRecords } from '@reports/settlement/ledgerRecords'
import { bodyOf } from '../bodyOf'
import { exported } from '../exports/exported'
import { attachment } from '../monthlyReport/attachment'

const unkept = { headers: { 'Cache-Control': 'no-store' } }
const agreed = z.strictObject({ revision: z.number().int() })
const issued = z.strictObject({ programme: z.uuid(), note: z.string().max(1000).nullable() })
const listed = z.strictObject({ programme: z.uuid(), version: z.number().int().nullable(), format: z.enum(EXPORT_FORMATS) })
const idIn = ({ routeParams }: PayloadRequest): string => String(routeParams?.['id'])

/** The parties of the contract and nobody else: the ledger names every facility. */
function refuseOthers(req: PayloadRequest): void {
  if (!req.user) throw refusal(texts.notAllowed, 401)
  const { role } = actorOf(req)
  if (!PARTIES.some((party) => party === role)) throw refusal(texts.notAllowed, 403)
}

/** GET …/statement: the statement as it stands now, as Excel or PDF. */
const statement: Endpoint['handler'] = async (req) => {
  refuseOthers(req)
  const { kind, programme, version } = req.query as Record<string, unknown>
  if ((kind !== 'xlsx' && kind !== 'pdf') || !isUuid(programme)) throw refusal(texts.badFile, 400)
  const asked = version === undefined ? null : Number(version)
  const settled = await settlementOf(req.payload, { programmeId: programme, version: asked, now: nowOf(req) })
  if (!settled?.statement || (asked !== null && settled.shown?.version !== asked)) throw refusal(texts.badFile, 404)
  return attachment(await settlementFile(settled.statement, kind))
}

/** POST …/ledger: the registration-month ledger as a list to work with. */
const ledger: Endpoint['handler'] = async (req) => {
  refuseOthers(req)
  const { format, programme, version } = await bodyOf(req, listed, texts.badFile)
  const settled = await settlementOf(req.payload, { programmeId: programme, version, now: nowOf(req) })
  const statement = settled?.statement
  if (!statement) throw refusal(texts.badFile, 404)
  const file = await exportRecords(req, {
    title: ledgerFileLabels.title,
    conditions: ledgerFileLabels.conditions(statement.programme.contractName, statement.termsUsed.version),
    name: ledgerFileLabels.fileName(warekiDay(statement.asOf)),
    columns: ledgerColumns(statement),
    read: () => [ledgerRecords(statement)],
    format,
  })
  return exported(file)
}

/** POST …/:id/agree: the party of whoever is signed in agrees to the revision it saw. */
const agree: Endpoint['handler'] = async (req) => {
  const { revision } = await bodyOf(req, agreed, texts.badRequest)
  const by = req.user as TypedUser | null
  return Response.json(await agreeTerms(req.payload, { id: idIn(req), revision, by, now: nowOf(req) }), unkept)
}

/** POST …/:id/next: a new version that begins as this one. */
const next: Endpoint['handler'] = async (req) => {
  refuseOthers(req)
  return Response.json(await nextTerms(req.payload, { id: idIn(req), by: req.user as TypedUser, now: nowOf(req) }), {
    status: 201,
    ...unkept,
  })
}

/** POST …/issue: the statement as a version of its deliverable. */
const issue: Endpoint['handler'] = async (req) => {
  refuseOthers(req)
  const { note, programme } = await bodyOf(req, issued, texts.badFile)
  const by = req.user as TypedUser
  return Response.json(await issueSettlement(req.payload, { programmeId: programme, note, by, now: nowOf(req) }), {
    status: 201,
    ...unkept,
  })
}

/** Under /api/settlement-settings. */
export const settlementEndpoints: Endpoint[] = [
  { path: '/statement', method: 'get', handler: statement },
  { path: '/ledger', method: 'post', handler: ledger },
  { path: '/issue', method: 'post', handler: issue },
  { path: '/:id/agree', method: 'post', handler: agree },
  { path: '/:id/next', method: 'post', handler: next },
]
