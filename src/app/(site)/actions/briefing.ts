'use server'
import { redirect } from 'next/navigation'
import { takeBriefing } from '@/actions/takeBriefing'
import { isQuizChoice, QUIZ_CHOICES } from '@/domain/briefing/briefing'
import { quizRefusals } from '@/glossary/briefing'
import { type FormState, refused } from '@/site/form/formState'
import { textOf } from '@/site/form/textOf'
import { asResident } from './asResident'

const MOST_QUESTIONS = 20

/** The answers of the quiz: passed, or each wrong one explained, to be answered again. */
export async function answer(state: FormState, form: FormData): Promise<FormState> {
  const asked = await asResident('/briefing', 'briefing')
  const names = Array.from({ length: MOST_QUESTIONS }, (_, index) => `q${index}`)
  const values = Object.fromEntries(names.map((name) => [name, textOf(form, name)]))
  if ('refusal' in asked) return refused(state, { ...asked, values })
  const { payload, resident } = asked
  const answers = names.map((name) => (isQuizChoice(values[name]) ? values[name] : null))
  const outcome = await takeBriefing(payload, { resident, briefing: textOf(form, 'briefing'), answers })
  if (!outcome.ok) return refused(state, { refusal: outcome.refusal, values })
  const { current, verdict } = outcome
  if (verdict.passed) redirect('/briefing?done=passed')
  const errors: Record<string, string> = {}
  for (const index of verdict.unanswered) errors[`q${index}`] = quizRefusals.unanswered
  for (const index of verdict.wrong) errors[`q${index}`] = current.questions[index]?.explanation ?? ''
  const inOrder = Object.fromEntries(names.filter((name) => errors[name]).map((name) => [name, errors[name] ?? '']))
  const chosen = Object.fromEntries(Object.entries(values).filter(([, value]) => QUIZ_CHOICES.some((choice) => choice === value)))
  return refused(state, { errors: inOrder, values: chosen })
}
