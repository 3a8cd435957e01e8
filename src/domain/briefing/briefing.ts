export const BRIEFING_STATUSES = ['draft', 'published'] as const
export type BriefingStatus = (typeof BRIEFING_STATUSES)[number]

export const QUIZ_CHOICES = ['a', 'b', 'c'] as const
export type QuizChoice = (typeof QUIZ_CHOICES)[number]
export const isQuizChoice = (value: unknown): value is QuizChoice => QUIZ_CHOICES.includes(value as QuizChoice)

/** How it was taken: on the site, or told by the office at the counter or on the phone. */
export const BRIEFING_WAYS = ['site', 'counter'] as const
export type BriefingWay = (typeof BRIEFING_WAYS)[number]

/** A version has at least this many questions (clause 5(2)). */
export const LEAST_QUESTIONS = 5

export type Verdict = { passed: boolean; unanswered: number[]; wrong: number[] }

/**
 * A quiz is passed when every answer is right: each question is about something that may hurt somebody. `wrong` and
 * `unanswered` are places in the list.
 */
export function judgeQuiz(right: readonly QuizChoice[], given: readonly (QuizChoice | null)[]): Verdict {
  const places = right.map((_, index) => index)
  const unanswered = places.filter((index) => !given[index])
  const wrong = places.filter((index) => given[index] && given[index] !== right[index])
  return { passed: right.length > 0 && unanswered.length === 0 && wrong.length === 0, unanswered, wrong }
}

export type BriefingRefusal = 'published_stays' | 'text_missing' | 'too_few_questions'
type Text = { allowed: string | null; forbidden: string | null; questions: number }

const isEmpty = (text: string | null): boolean => !text?.trim()

/** Why a version may not be saved like this, or null: what people were taught from stays as they saw it. */
export function briefingRefusalOf(from: BriefingStatus, to: BriefingStatus, text: Text): BriefingRefusal | null {
  if (from === 'published') return 'published_stays'
  if (to === 'draft') return null
  if (isEmpty(text.allowed) || isEmpty(text.forbidden)) return 'text_missing'
  return text.questions < LEAST_QUESTIONS ? 'too_few_questions' : null
}

/** The lines of a list as it is typed, one thing to a line. */
export const linesOf = (text: string | null | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
