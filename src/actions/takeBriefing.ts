import type { Payload, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { judgeQuiz, type QuizChoice, type Verdict } from '@/domain/briefing/briefing'
import { quizRefusals } from '@/glossary/briefing'
import { accessRefusals } from '@/glossary/refusals'
import { type CurrentBriefing, currentBriefing } from '@/queries/currentBriefing'
import { inTransaction } from './inTransaction'
import type { Outcome } from './outcome'

type Taken = { resident: TypedUser; briefing: string; answers: readonly (QuizChoice | null)[]; now?: Date }

/**
 * A resident answers the quiz of the version they read; every complete try is recorded, passed or not. With answers
 * left out nothing is. Refused when another version has been published meanwhile.
 */
export async function takeBriefing(
  payload: Payload,
  { answers, briefing, now = new Date(), resident }: Taken,
): Promise<Outcome<{ verdict: Verdict; current: CurrentBriefing }>> {
  const volunteer = actorOf({ user: resident, context: {} }).volunteerId
  if (!volunteer) return { ok: false, refusal: accessRefusals.notFound }
  return inTransaction(payload, { user: resident, context: { now } }, async (req) => {
    const current = await currentBriefing(await transactionOf(req))
    if (!current) return { ok: false, refusal: quizRefusals.none }
    if (current.id !== briefing) return { ok: false, refusal: quizRefusals.renewed }
    const verdict = judgeQuiz(
      current.questions.map(({ answer }) => answer),
      answers,
    )
    if (verdict.unanswered.length === 0)
      await payload.create({
        collection: 'briefing-results',
        depth: 0,
        // Nobody enters a result by themselves; what they may do is answer.
        overrideAccess: true,
        req,
        data: { volunteer, briefing, way: 'site', answers: [...answers], passedAt: verdict.passed ? now.toISOString() : null },
      })
    return { ok: true, verdict, current }
  })
}
