import type { Endpoint, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { refusal } from '@/actions/refusal'
import { sendMailAgain } from '@/actions/sendMailAgain'
import { isOpenable } from '@/domain/mail/openable'
import { mailRefusals } from '@/glossary/mailLog'
import { mailFile } from '@/mail/mailFile'

/** POST /api/mails/:id/send-again, for operators: a mail that was given up is tried anew. */
export const sendAgainEndpoint: Endpoint = {
  path: '/:id/send-again',
  method: 'post',
  handler: async (req) => {
    await sendMailAgain(req.payload, { mail: String(req.routeParams?.['id']), user: req.user, now: nowOf(req) })
    return Response.json({ ok: true }, { headers: { 'Cache-Control': 'no-store' } })
  },
}

/** GET /api/mails/:id/file, for operators: the file of a mail where no mail server is used, as plain text. */
export const mailFileEndpoint: Endpoint = {
  path: '/:id/file',
  method: 'get',
  handler: async (req) => {
    if (actorOf(req).role !== 'operator') throw refusal(mailRefusals.not_yours, 403)
    const { key } = await req.payload.findByID({
      collection: 'mails',
      id: String(req.routeParams?.['id']),
      depth: 0,
      overrideAccess: false,
      user: req.user as TypedUser,
      req,
    })
    if (!isOpenable(key)) throw refusal(mailRefusals.not_opened, 403)
    const file = await mailFile(key)
    if (file === null) throw refusal(mailRefusals.no_file, 404)
    return new Response(readable(file), {
      headers: {
        'Cache-Control': 'no-store',
        'Content-Type': 'text/plain; charset=utf-8',
        'Content-Disposition': 'inline',
        'X-Content-Type-Options': 'nosniff',
      },
    })
  },
}

/** The names and the subject of a mail's head are in encoded words, which nobody reads. */
const readable = (file: string): string =>
  file.replaceAll(/\?=\s+=\?/gu, '?==?').replaceAll(/=\?UTF-8\?(B|Q)\?([^?]*)\?=/giu, (_, how: string, text: string) =>
    how.toUpperCase() === 'B'
      ? Buffer.from(text, 'base64').toString('utf8')
      : Buffer.from(
          text
            .replaceAll('_', ' ')
            .replaceAll(/=([0-9A-F]{2})/giu, (__, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
          'latin1',
        ).toString('utf8'),
  )
