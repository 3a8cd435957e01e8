import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { actorOf } from '@/access/actor'
import { startLongJob } from '@/actions/longJobs/startLongJob'
import { deliverPack } from '@/actions/packs/deliverPack'
import { packFileOf } from '@/actions/packs/packFileOf'
import { preparePack } from '@/actions/packs/preparePack'
import { readyPack } from '@/actions/packs/readyPack'
import { recordScan, scanPack } from '@/actions/packs/scanPack'
import { connectedScanner } from '@/actions/packs/connectedScanner'
import { refusal } from '@/actions/refusal'
import { packActionTexts as texts } from '@/glossary/packs'
import { bodyOf } from '../bodyOf'
import { streamedAttachment } from '../monthlyReport/attachment'

const revision = z.number().int()
const day = z.string().max(10)
const text = z.string().max(200)
const shapes = {
  prepare: z.strictObject({
    programme: z.uuid(),
    title: text,
    dueOn: day,
    discs: z.number().int().min(1).max(20),
    spineWidth: z.union([z.literal(3), z.literal(5), z.literal(8), z.literal(10)]).nullable(),
    deliverables: z.array(z.uuid()).max(500),
    note: z.string().max(1000).nullish(),
  }),
  step: z.strictObject({ revision }),
  record: z.strictObject({ revision, software: text, definedOn: day, checkedOn: day, by: text, clean: z.boolean() }),
}
const answer = (body: unknown, status = 200) => Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })

/** POST /api/packs/:id/…: one step of one pack, of the revision that was seen. */
const step = <Shape extends z.ZodType<{ revision: number }>>(
  path: string,
  shape: Shape,
  take: (req: PayloadRequest, asked: z.output<Shape> & { pack: string }) => Promise<unknown>,
): Endpoint => ({
  path: `/:id/${path}`,
  method: 'post',
  handler: async (req) => {
    const asked = await bodyOf(req, shape, texts.badRequest)
    return answer(await take(req, { ...asked, pack: String(req.routeParams?.['id']) }))
  },
})

const prepare: Endpoint = {
  path: '/prepare',
  method: 'post',
  handler: async (req) => {
    if (actorOf(req).role !== 'operator') throw refusal(texts.operatorOnly, 403)
    return answer(await preparePack(req, { ...(await bodyOf(req, shapes.prepare, texts.badRequest)) }), 201)
  },
}

/** GET /api/packs/file?pack=…&kind=…: a file of a pack; what is not as it was scanned is not handed out. */
const file: Endpoint = {
  path: '/file',
  method: 'get',
  handler: async (req) => {
    const { role } = actorOf(req)
    if (role !== 'city' && role !== 'operator') throw refusal(texts.overseersOnly, 403)
    const { kind, pack } = req.query as Record<string, unknown>
    const found = await packFileOf(req.payload, { pack, kind })
    const type = found.kind === 'zip' ? 'zip' : found.kind === 'list_xlsx' ? 'xlsx' : 'pdf'
    return streamedAttachment({ ...found, kind: type })
  },
}

const scan = async (req: PayloadRequest, asked: { pack: string; revision: number }) =>
  scanPack(req, { ...asked, scanner: await connectedScanner() })

const pack = async (req: PayloadRequest, asked: { pack: string; revision: number }) => {
  const { id, programme, title, version } = await readyPack(req, 'pack', asked)
  return startLongJob(req, { kind: 'pack', input: { programme, pack: id }, about: `${title}　${texts.edition(version)}` })
}

export const packEndpoints: Endpoint[] = [
  file,
  prepare,
  step('scan', shapes.step, scan),
  step('scan-record', shapes.record, recordScan),
  step('pack', shapes.step, pack),
  step('deliver', shapes.step, deliverPack),
]
