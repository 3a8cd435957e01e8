'use server'
import { redirect } from 'next/navigation'
import { proposeActivity } from '@/actions/proposeActivity'
import { withdrawProposal } from '@/actions/withdrawWish'
import { type FormState, refused } from '@/site/form/formState'
import { textOf } from '@/site/form/textOf'
import { proposalValues, readProposal } from '@/site/proposal/proposalForm'
import { asResident } from './asResident'

/** この施設に活動を提案する */
export async function propose(state: FormState, form: FormData): Promise<FormState> {
  const values = proposalValues(form)
  const asked = await asResident('/my/proposals', 'proposal')
  if ('refusal' in asked) return refused(state, { ...asked, values })
  const read = readProposal(values)
  if ('errors' in read) return refused(state, { errors: read.errors, values })
  const { payload, resident } = asked
  const outcome = await proposeActivity(payload, { resident, proposed: read.proposed, now: new Date() })
  if (!outcome.ok) return refused(state, { refusal: outcome.refusal, values })
  redirect('/my/proposals?done=proposed')
}

/** 活動の提案を取り下げる */
export async function takeBackProposal(state: FormState, form: FormData): Promise<FormState> {
  const asked = await asResident('/my/proposals')
  if ('refusal' in asked) return refused(state, asked)
  const { payload, resident } = asked
  const outcome = await withdrawProposal(payload, { resident, proposal: textOf(form, 'proposal', 40), now: new Date() })
  if (!outcome.ok) return refused(state, { refusal: outcome.refusal })
  redirect('/my/proposals?done=withdrawn')
}
