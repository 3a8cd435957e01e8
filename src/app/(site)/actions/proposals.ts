'use server'
import { redirect } from 'next/navigation'
import { addressOf, secondsToWait } from '@/access/rateLimit'
import { proposeActivity } from '@/actions/proposeActivity'
import { tooManyAttempts } from '@/glossary/input'
import { type FormState, refused } from '@/site/form/formState'
import { proposalValues, readProposal } from '@/site/proposal/proposalForm'
import { asResident } from './asResident'

/** この施設に活動を提案する */
export async function propose(state: FormState, form: FormData): Promise<FormState> {
  const values = proposalValues(form)
  const asked = await asResident('/my/proposals')
  if ('refusal' in asked) return refused(state, { ...asked, values })
  const read = readProposal(values)
  if ('errors' in read) return refused(state, { errors: read.errors, values })
  const { headers, payload, resident } = asked
  const wait = await secondsToWait(payload, 'proposal', { person: resident.id, address: addressOf(headers) })
  if (wait !== null) return refused(state, { refusal: tooManyAttempts(wait), values })
  const outcome = await proposeActivity(payload, { resident, proposed: read.proposed, now: new Date() })
  if (!outcome.ok) return refused(state, { refusal: outcome.refusal, values })
  redirect('/my/proposals?done=proposed')
}
