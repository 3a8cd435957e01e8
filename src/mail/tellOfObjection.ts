import type { PayloadRequest } from 'payload'
import { nowOf } from '@/access/clock'
import { transactionOf } from '@/database/handle'
import { officeMails } from '@/glossary/officeMails'
import { staffOfVisit } from './staffOfVisit'
import { tellOffice } from './tellOffice'

/** A resident says that a record is wrong: the office decides, and is told once. What they say does not stand in the mail. */
export async function tellOfObjection(
  req: PayloadRequest,
  { application, revision }: { application: string; revision: number },
): Promise<void> {
  const visit = await staffOfVisit(await transactionOf(req), application)
  if (!visit) return
  const link = `${req.payload.config.serverURL}/admin/collections/applications/${application}`
  const letter = officeMails.objection({ activity: visit.activity, link, now: nowOf(req) })
  await tellOffice(req, `objection/${application}/${revision}`, letter)
}
