import { z } from 'zod'
import { isSupportUrgency, type SupportUrgency } from '@/domain/support/supportRequest'
import { ownPath } from '@/domain/site/ownPath'
import { isUuid } from '@/domain/text/isUuid'
import { supportFormRefusals as refusals } from '@/glossary/support'
import { textOf } from '../form/textOf'

export const supportLabels = {
  question: 'お困りのこと',
  urgency: 'お急ぎの程度',
  askerName: 'お名前',
  email: 'メールアドレス',
} as const

export type AskedQuestion = {
  question: string
  urgency: SupportUrgency
  page: string | null
  formId: string
  /** Of whoever is not signed in. */
  askerName: string
  email: string
}
export type ReadQuestion = { asked: AskedQuestion } | { errors: Record<string, string> }
type Values = Record<'question' | 'urgency' | 'askerName' | 'email' | 'page' | 'formId', string>

export const valuesOf = (form: FormData): Values => ({
  question: textOf(form, 'question', 5000),
  urgency: textOf(form, 'urgency', 20),
  askerName: textOf(form, 'askerName', 300),
  email: textOf(form, 'email', 300),
  page: textOf(form, 'page', 500),
  formId: textOf(form, 'formId', 40),
})

/** The page of this site somebody came from, as a path; null for any other, and for the help page itself. */
export function pageFrom(from: string | null): string | null {
  const path = ownPath(from, '')
  return path === '' || path.length > 300 || /^\/help([/?]|$)/.test(path) ? null : path
}

/** The form as a question, or what is wrong with it by field; whoever is not signed in says who they are and where to answer. */
export function readSupportForm(values: Values, { signedIn }: { signedIn: boolean }): ReadQuestion {
  const { formId, page, urgency } = values
  const question = values.question.trim()
  const askerName = values.askerName.trim()
  const email = values.email.normalize('NFKC').trim()
  const errors: Record<string, string> = {}
  if (question.length < 1 || question.length > 2000) errors['question'] = refusals.question
  if (!isSupportUrgency(urgency)) errors['urgency'] = refusals.urgency
  if (!signedIn && (!/^[^\p{Cc}]{1,80}$/u.test(askerName) || askerName === '')) errors['askerName'] = refusals.askerName
  if (!signedIn && !z.email().max(254).safeParse(email).success) errors['email'] = refusals.email
  if (Object.keys(errors).length > 0 || !isSupportUrgency(urgency)) return { errors }
  if (!isUuid(formId)) return { errors: { question: refusals.badRequest } }
  return { asked: { question, urgency, page: pageFrom(page), formId, askerName, email } }
}
