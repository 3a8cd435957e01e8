import type { Endpoint } from 'payload'
import { actorOf } from '@/access/actor'
import { recordAsRead } from '@/access/recordAsRead'
import { refusal } from '@/actions/refusal'
import { landingOf } from '@/domain/publicity/landing'
import { isUuid } from '@/domain/text/isUuid'
import { activityTexts as texts } from '@/glossary/papers'
import { attachment } from '../monthlyReport/attachment'
import { qrCodeSvg } from '../today/QrCodeSvg'

/** Pixels: three inches on paper at 400 dots an inch. */
const WIDTH = 1200

/** GET /api/outreach-activities/:id/code?format=svg|png: the QR code of an activity's address, for flyers and posts. */
export const activityCodeEndpoint: Endpoint = {
  path: '/:id/code',
  method: 'get',
  handler: async (req) => {
    const { role } = actorOf(req)
    if (role !== 'city' && role !== 'operator') throw refusal(texts.notYours, 403)
    const { id } = req.routeParams as { id?: string }
    const { format } = req.query as Record<string, unknown>
    if (!isUuid(id) || (format !== 'svg' && format !== 'png')) throw refusal(texts.badCode, 400)
    const found = await recordAsRead(req, 'outreach-activities', id)
    const landing = found && landingOf(found, req.payload.config.serverURL)
    if (!landing) throw refusal(texts.noCode, 404)
    const svg = qrCodeSvg(landing.address)
    const fileName = `${found.tag}.${format}`
    if (format === 'svg') return attachment({ kind: 'svg', fileName, bytes: Buffer.from(svg) })
    const { pngOfSvg } = await import('@reports/document/pngOfSvg')
    return attachment({ kind: 'png', fileName, bytes: await pngOfSvg(svg, WIDTH) })
  },
}
