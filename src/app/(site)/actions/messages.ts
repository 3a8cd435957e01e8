'use server'
import { redirect } from 'next/navigation'
import { writeMessage } from '@/actions/messages/writeMessage'
import { refusedBy } from '@/actions/outcome'
import { isUuid } from '@/domain/text/isUuid'
import { stepRefusals } from '@/glossary/site'
import { type FormState, refused } from '@/site/form/formState'
import { textOf } from '@/site/form/textOf'
import { asResident } from './asResident'

/** メッセージを送る */
export async function writeOwnMessage(state: FormState, form: FormData): Promise<FormState> {
  const application = textOf(form, 'application')
  const page = isUuid(application) ? `/my/${application}/messages` : '/my'
  const asked = await asResident(page, 'message')
  const values = { text: textOf(form, 'text', 20_000) }
  if ('refusal' in asked) return refused(state, { ...asked, values })
  if (!values.text.trim()) return refused(state, { errors: { text: stepRefusals.missing }, values })
  const { payload, resident } = asked
  const message = { ...values, sendKey: textOf(form, 'sendKey'), confirmed: true }
  const refusal = await refusedBy(writeMessage(payload, { user: resident, application, ...message, now: new Date() }))
  if (refusal !== null) return refused(state, { refusal, values })
  redirect(`${page}?done=sent`)
}
