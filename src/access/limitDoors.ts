import type { PayloadRequest } from 'payload'
import { ALLOWANCES, type Limited } from './allowances'
import { cameOverNetwork, secondsToWait, secondsToWaitToSearch } from './rateLimit'

/** The doors whose work reaches somebody else or costs much, by the bound they share with the residents' forms. */
export const LIMITED_DOORS: Readonly<Record<string, Limited>> = {
  'POST /applications': 'apply',
  'PATCH /applications': 'apply',
  'PATCH /applications/:id': 'apply',
  'POST /volunteers/:id/apply': 'apply',
  'POST /agreements/:id/agree': 'apply',
  'POST /applications/:id/messages': 'message',
  'POST /slots/:id/messages': 'message',
  'POST /slots/:id/invite': 'invite',
  'POST /applications/:id/block': 'block',
  'PATCH /blocks/:id': 'block',
  'POST /volunteers/:id/certificate': 'certificate',
  'POST /tasks/copy': 'copy',
  'POST /tasks/:id/recurring-slots': 'copy',
  'POST /support-requests/ask': 'support',
  'POST /incidents': 'report-incident',
  'POST /media': 'picture',
  'PATCH /media/:id': 'picture',
  'POST /exports/records': 'export',
  'POST /exports/register': 'export',
  'POST /exports/list': 'export',
  'POST /exports/attendees': 'export',
  'POST /exports/screen': 'export',
  'POST /settlement-settings/ledger': 'export',
  'POST /settlement-settings/issue': 'document',
  'POST /monthly-reports/close': 'document',
  'POST /deliverables/papers': 'document',
  'POST /deliverables/:id/files': 'document',
  'POST /completion-reports/:id/draw': 'document',
  'POST /long-jobs/recount': 'document',
  'POST /packs/prepare': 'document',
  'POST /packs/:id/scan': 'document',
  'POST /packs/:id/pack': 'document',
}

/**
 * Counts somebody signed in at a door that changes something; the seconds to wait, or null. Signing in and forgotten
 * passwords, open to visitors, are counted where they are done (limitSignIn).
 */
export async function secondsToWaitAtDoor({ headers, payload, user }: PayloadRequest, door: string): Promise<number | null> {
  if (!user || !cameOverNetwork(headers)) return null
  const kind = user.collection === 'users' ? 'staff' : 'person'
  const named = LIMITED_DOORS[door]
  // At a door that is none of theirs, people are bounded as everywhere else.
  return secondsToWait(payload, named && kind in ALLOWANCES[named] ? named : 'write', { [kind]: user.id })
}

/** Counts a visitor who reads; whoever is signed in is known and not counted. */
export const secondsToWaitToRead = async ({ headers, user }: PayloadRequest): Promise<number | null> =>
  user || !cameOverNetwork(headers) ? null : secondsToWaitToSearch(headers)
