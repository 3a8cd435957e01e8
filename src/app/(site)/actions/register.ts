'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { addressOf, secondsToWait } from '@/access/rateLimit'
import { sentenceOf } from '@/actions/outcome'
import { registerOneself } from '@/actions/residents/registerOneself'
import { requestOwnRegistration } from '@/actions/residents/requestOwnRegistration'
import { signInResident } from '@/actions/signInResident'
import { TAG_PARAMETER, tagOf } from '@/domain/publicity/tag'
import { tooManyAttempts } from '@/glossary/input'
import { ownRegistrationTexts as texts } from '@/glossary/ownRegistration'
import { type FormState, refused } from '@/site/form/formState'
import { textOf } from '@/site/form/textOf'
import { readOwnForm, sentencesOf, valuesOfOwn } from '@/site/registering/ownForm'
import { keepToken } from '@/site/session/keepToken'
import { REGISTER_TICKET } from '@/site/session/mailTickets'
import { dropTicket, ticketOf } from '@/site/session/ownTicket'
import { fromOurPages } from './asResident'

const SENT = '/register?done=sent'

/** メールアドレスを確かめるメールを送る。登録済みでもそうでなくても、答えは同じ。 */
export async function askToRegister(state: FormState, form: FormData): Promise<FormState> {
  const asked = await fromOurPages()
  const email = textOf(form, 'email', 254).normalize('NFKC').trim()
  if ('refusal' in asked) return refused(state, { ...asked, values: { email } })
  // A machine is told that all went well.
  if (textOf(form, 'website') !== '') redirect(SENT)
  if (!z.email().safeParse(email).success) return refused(state, { errors: { email: texts.emailMissing }, values: { email } })
  const wait = await secondsToWait(asked.payload, 'register', { person: email, address: addressOf(asked.headers) })
  if (wait !== null) return refused(state, { refusal: tooManyAttempts(wait), values: { email } })
  const tag = tagOf(textOf(form, TAG_PARAMETER, 40))
  await requestOwnRegistration(asked.payload, { email, tag, now: new Date() })
  redirect(SENT)
}

/** 登録する。そのままログインした状態になる。 */
export async function register(state: FormState, form: FormData): Promise<FormState> {
  const asked = await fromOurPages()
  const entered = readOwnForm(form)
  const values = valuesOfOwn(entered)
  if ('refusal' in asked) return refused(state, { ...asked, values })
  const { headers, payload } = asked
  const token = await ticketOf(REGISTER_TICKET)
  const wait = await secondsToWait(payload, 'register-details', { person: token || null, address: addressOf(headers) })
  if (wait !== null) return refused(state, { refusal: tooManyAttempts(wait), values })
  let answer: Awaited<ReturnType<typeof registerOneself>>
  try {
    answer = await registerOneself(payload, { token, entered, now: new Date() })
  } catch (error) {
    const refusal = sentenceOf(error)
    if (refusal === null) throw error
    return refused(state, { refusal, values })
  }
  if (!answer.done) return refused(state, { errors: sentencesOf(answer.faults), values })
  const signedIn = await signInResident(payload, { email: answer.email, password: entered.password, headers })
  // A second press of the same person goes on as the first; whoever else holds the link learns nothing by it.
  if (!signedIn.ok) return refused(state, { refusal: answer.before ? texts.alreadyDone : signedIn.refusal, values })
  await keepToken(payload.config.serverURL, signedIn.token, signedIn.expiresAt)
  await dropTicket(REGISTER_TICKET)
  redirect('/register/done')
}
