'use server'
import { randomUUID } from 'node:crypto'
import { redirect } from 'next/navigation'
import type { Payload, TypedUser } from 'payload'
import { z } from 'zod'
import { actorOf } from '@/access/actor'
import { addressOf, secondsToWait } from '@/access/rateLimit'
import { askForHelp } from '@/actions/askForHelp'
import { refusedBy, sentenceOf } from '@/actions/outcome'
import { confirmEmailChange, requestEmailChange } from '@/actions/residents/changeOwnEmail'
import { changeOwnPassword } from '@/actions/residents/changeOwnPassword'
import { type Changed, changeOwnPhone, changeOwnProfile } from '@/actions/residents/changeOwnProfile'
import { moveHome } from '@/actions/residents/moveHome'
import { signInResident } from '@/actions/signInResident'
import { isUuid } from '@/domain/text/isUuid'
import { tooManyAttempts } from '@/glossary/input'
import { leaveQuestion, ownRegistrationTexts as texts } from '@/glossary/ownRegistration'
import { type FormState, refused } from '@/site/form/formState'
import { textOf } from '@/site/form/textOf'
import { readOwnForm, sentencesOf, valuesOfOwn } from '@/site/registering/ownForm'
import { keepToken } from '@/site/session/keepToken'
import { EMAIL_TICKET } from '@/site/session/mailTickets'
import { dropTicket, ticketOf } from '@/site/session/ownTicket'
import { asResident, fromOurPages } from './asResident'

type Person = { payload: Payload; headers: Headers; resident: TypedUser }
const PAGE = '/my/profile'

/** Who is signed in, within the bounds of how often one changes one's own data. */
async function asPerson(part: string): Promise<Person | { refusal: string }> {
  return asResident(`${PAGE}/${part}`, 'profile')
}

/** The next state of a form after a change that was refused; a change that was made goes back to the profile. */
function answered(
  state: FormState,
  changed: Changed,
  { done, values }: { done: string; values: Record<string, string> },
): FormState {
  if (changed.ok) redirect(`${PAGE}?done=${done}`)
  return 'faults' in changed
    ? refused(state, { errors: sentencesOf(changed.faults), values })
    : refused(state, { ...changed, values })
}

/** 表示名・経験・動機を保存する */
export async function saveAbout(state: FormState, form: FormData): Promise<FormState> {
  const asked = await asPerson('about')
  const about = readOwnForm(form)
  const values = valuesOfOwn(about)
  if ('refusal' in asked) return refused(state, { ...asked, values })
  const { payload, resident } = asked
  const changed = await changeOwnProfile(payload, { resident, about, revision: Number(textOf(form, 'revision')) })
  return answered(state, changed, { done: 'about', values })
}

/** 電話番号を保存する */
export async function savePhone(state: FormState, form: FormData): Promise<FormState> {
  const asked = await asPerson('phone')
  const phone = textOf(form, 'phone')
  const values = { phone }
  if ('refusal' in asked) return refused(state, { ...asked, values })
  const { payload, resident } = asked
  const [contact, revision] = [textOf(form, 'contact'), Number(textOf(form, 'revision'))]
  return answered(state, await changeOwnPhone(payload, { resident, contact, phone, revision }), { done: 'phone', values })
}

/** 転居を届け出る */
export async function reportMove(state: FormState, form: FormData): Promise<FormState> {
  const asked = await asPerson('home')
  const move = readOwnForm(form)
  const values = valuesOfOwn(move)
  if ('refusal' in asked) return refused(state, { ...asked, values })
  const { payload, resident } = asked
  try {
    const changed = await moveHome(payload, { resident, move, seen: textOf(form, 'seen') || null, now: new Date() })
    return answered(state, changed, { done: 'home', values })
  } catch (error) {
    const refusal = sentenceOf(error)
    if (refusal === null) throw error
    return refused(state, { refusal, values })
  }
}

/** Whether the password is theirs; the browser gets the session that this asked for. */
async function confirmed({ headers, payload, resident }: Person, password: string): Promise<string | null> {
  const signedIn = await signInResident(payload, { email: String(resident.email), password, headers })
  if (!signedIn.ok) return texts.wrongPassword
  await keepToken(payload.config.serverURL, signedIn.token, signedIn.expiresAt)
  return null
}

/** 新しいメールアドレスへ、確認のメールを送る */
export async function changeEmail(state: FormState, form: FormData): Promise<FormState> {
  const asked = await asPerson('email')
  const email = textOf(form, 'email', 254).normalize('NFKC').trim()
  const values = { email }
  if ('refusal' in asked) return refused(state, { ...asked, values })
  const { payload, resident } = asked
  if (!z.email().safeParse(email).success) return refused(state, { errors: { email: texts.emailMissing }, values })
  const wrong = await confirmed(asked, textOf(form, 'current'))
  if (wrong) return refused(state, { errors: { current: wrong }, values })
  const wait = await secondsToWait(payload, 'register', { person: email })
  if (wait !== null) return refused(state, { refusal: tooManyAttempts(wait), values })
  await requestEmailChange(payload, { resident, email, now: new Date() })
  redirect(`${PAGE}?done=email-sent`)
}

/** メールアドレスの変更を確定する。メールのリンクを開いた方なら、ログインしていなくてもよい。 */
export async function confirmEmail(state: FormState): Promise<FormState> {
  const asked = await fromOurPages()
  if ('refusal' in asked) return refused(state, asked)
  const token = await ticketOf(EMAIL_TICKET)
  const wait = await secondsToWait(asked.payload, 'register-details', {
    person: token || null,
    address: addressOf(asked.headers),
  })
  if (wait !== null) return refused(state, { refusal: tooManyAttempts(wait) })
  const refusal = await refusedBy(confirmEmailChange(asked.payload, { token, now: new Date() }))
  if (refusal !== null) return refused(state, { refusal })
  await dropTicket(EMAIL_TICKET)
  // Every session ended with the old address.
  redirect('/sign-in?done=email')
}

/** パスワードを変える。ほかの端末ではログアウトになる。 */
export async function changePassword(state: FormState, form: FormData): Promise<FormState> {
  const asked = await asPerson('password')
  if ('refusal' in asked) return refused(state, asked)
  const [password, again] = [textOf(form, 'password'), textOf(form, 'again')]
  if (password !== again) return refused(state, { errors: sentencesOf({ again: 'differs' }) })
  const wrong = await confirmed(asked, textOf(form, 'current'))
  if (wrong) return refused(state, { errors: { current: wrong } })
  const changed = await changeOwnPassword(asked.payload, { resident: asked.resident, password, now: new Date() })
  if (!changed.ok) return refused(state, { errors: { password: changed.refusal } })
  const lost = await confirmed(asked, password)
  redirect(lost ? '/sign-in?done=password' : `${PAGE}?done=password`)
}

/** 登録をやめたいことを事務局に伝える */
export async function askToLeave(state: FormState, form: FormData): Promise<FormState> {
  const asked = await asPerson('leave')
  const reason = textOf(form, 'reason', 1000).trim()
  const formId = textOf(form, 'formId', 40)
  const values = { reason }
  if ('refusal' in asked) return refused(state, { ...asked, values })
  const { volunteerId: volunteer } = actorOf({ user: asked.resident, context: {} })
  if (!volunteer) return refused(state, { refusal: texts.changeOver, values })
  await askForHelp(
    asked.payload,
    {
      asker: { source: 'resident', volunteer },
      question: leaveQuestion(reason),
      urgency: 'later',
      page: PAGE,
      formId: isUuid(formId) ? formId : randomUUID(),
    },
    new Date(),
  )
  redirect(`${PAGE}?done=leave`)
}
