'use server'
import { redirect } from 'next/navigation'
import { refusedBy } from '@/actions/outcome'
import { replyToReview } from '@/actions/reviews/replyToReview'
import { writeReview } from '@/actions/reviews/writeReview'
import { CRITERIA, unscored } from '@/domain/review/criteria'
import { isUuid } from '@/domain/text/isUuid'
import { stepRefusals } from '@/glossary/site'
import { type FormState, refused } from '@/site/form/formState'
import { textOf } from '@/site/form/textOf'
import { asResident } from './asResident'

const pageOf = (application: string): string => (isUuid(application) ? `/my/${application}/review` : '/my')

/** レビューを送る */
export async function writeOwnReview(state: FormState, form: FormData): Promise<FormState> {
  const application = textOf(form, 'application')
  const asked = await asResident(pageOf(application))
  const chosen = Object.fromEntries(CRITERIA.resident.map((criterion) => [criterion, textOf(form, criterion)]))
  const texts = { comment: textOf(form, 'comment', 20_000), privateNote: textOf(form, 'privateNote', 20_000) }
  const values = { ...chosen, ...texts }
  if ('refusal' in asked) return refused(state, { ...asked, values })
  const scores = Object.fromEntries(Object.entries(chosen).map(([criterion, score]) => [criterion, Number(score)]))
  const missing = unscored('resident', scores)
  if (missing.length > 0)
    return refused(state, { errors: Object.fromEntries(missing.map((criterion) => [criterion, stepRefusals.choose])), values })
  const { payload, resident } = asked
  const refusal = await refusedBy(writeReview(payload, { user: resident, application, scores, ...texts, now: new Date() }))
  if (refusal) return refused(state, { refusal, values })
  redirect(`${pageOf(application)}?done=written`)
}

/** 返信を送る */
export async function replyToOwnReview(state: FormState, form: FormData): Promise<FormState> {
  const application = textOf(form, 'application')
  const asked = await asResident(pageOf(application))
  const values = { reply: textOf(form, 'reply', 20_000) }
  if ('refusal' in asked) return refused(state, { ...asked, values })
  if (!values.reply.trim()) return refused(state, { errors: { reply: stepRefusals.missing }, values })
  const { payload, resident } = asked
  const review = textOf(form, 'review')
  const refusal = await refusedBy(replyToReview(payload, { user: resident, review, ...values, now: new Date() }))
  if (refusal) return refused(state, { refusal, values })
  redirect(`${pageOf(application)}?done=replied`)
}
