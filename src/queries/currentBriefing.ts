import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { QuizChoice } from '@/domain/briefing/briefing'

export type QuizQuestion = {
  question: string
  choices: Record<QuizChoice, string>
  answer: QuizChoice
  explanation: string
}
export type CurrentBriefing = {
  id: string
  version: number
  title: string
  intro: string | null
  allowed: string
  forbidden: string
  whenAsked: string | null
  questions: QuizQuestion[]
}

/** The version of the briefing in use: the newest one published; null before there is one. Public by nature. */
export async function currentBriefing(db: Database): Promise<CurrentBriefing | null> {
  const { rows } = await db.execute(sql`
    SELECT b.id, b.version::int AS version, b.title, b.intro, b.allowed, b.forbidden, b.when_asked AS "whenAsked",
           (SELECT json_agg(json_build_object('question', q.question, 'answer', q.answer, 'explanation', q.explanation,
                     'choices', json_build_object('a', q.choice_a, 'b', q.choice_b, 'c', q.choice_c)) ORDER BY q._order)
              FROM briefings_questions q WHERE q._parent_id = b.id) AS questions
      FROM briefings b WHERE b.is_published ORDER BY b.version DESC LIMIT 1`)
  const row = rows[0]
  return row ? ({ ...row, questions: row['questions'] ?? [] } as CurrentBriefing) : null
}
