import { agreeOnTime } from '@/actions/agreeOnTime'
import { answerChange } from '@/actions/answerChange'
import { blockApplicant } from '@/actions/blocks/blockApplicant'
import { hideFacility } from '@/actions/blocks/hideFacility'
import { letGo } from '@/actions/residents/letGo'
import { wishForTime } from '@/actions/wishForTime'
import { at } from '@/domain/calendar/jst'
import { leavingRefusalOf } from '@/domain/people/leaving'
import type { RunningPayload } from '../payload'
import type { Rows } from './rows'
import { type Person, residentOf, roleOf, type Stage } from './stage'
import { orThrow, type Verdicts } from './verdicts'

const HOUR = 3_600_000
type Signed = Exclude<Person, 'system'>

/** What people do beside applying: wishes, blocks, answers to changes, and leaving. */
export const othersOf = (
  { adminSql, payload }: Pick<RunningPayload, 'adminSql' | 'payload'>,
  rows: Rows,
  { asRuled, inWords }: Verdicts,
) => ({
  hide: (stage: Stage, by: Signed, task: number, now: Date): Promise<void> =>
    inWords(
      'resident: hid a facility',
      orThrow(hideFacility(payload, { resident: stage.users[by], task: stage.tasks[task] ?? '', reason: '', now })),
    ),

  block: (stage: Stage, by: Signed, application: string, now: Date): Promise<void> =>
    inWords(
      'an applicant was blocked',
      blockApplicant(payload, { user: stage.users[by], application, reason: '相談のため', now }),
    ),

  /** Leaving, as the operator notes it; anybody else is told that it is not theirs to note. */
  leave: async (stage: Stage, one: { by: Signed; who: number }, now: Date): Promise<void> => {
    const volunteer = stage.volunteers[one.who] ?? ''
    const [row] = await adminSql('SELECT revision::int, withdrawn_at IS NOT NULL AS left FROM volunteers WHERE id = $1', [
      volunteer,
    ])
    const expected = leavingRefusalOf(roleOf(one.by), { left: row?.['left'] === true, merged: false })
    const asked = { volunteer, revision: Number(row?.['revision']), confirmed: true, by: stage.users[one.by], now }
    return asRuled('operator: somebody left', letGo(payload, asked), roleOf(one.by) === 'operator' ? expected : 'not theirs')
  },

  answerChange: async (stage: Stage, one: { by: Person; which: number; agree: boolean }, now: Date): Promise<void> => {
    const open = await rows.questions(stage)
    const asked = open[one.which % Math.max(1, open.length)]
    if (!asked || one.by === 'system') return
    const theirs = one.by === 'operator' || residentOf(stage, asked.volunteer) === one.by
    const call = answerChange(payload, {
      agreement: asked.id,
      revision: asked.revision,
      answer: one.agree ? 'agreed' : 'withdrawn',
      by: stage.users[one.by],
      now,
    })
    const what = one.agree ? 'a change was agreed to' : 'a change was not agreed to'
    return theirs ? inWords(what, call) : asRuled(what, call, 'not theirs')
  },

  wish: (stage: Stage, by: Signed, now: Date): Promise<void> =>
    inWords(
      'resident: wished for a time',
      orThrow(wishForTime(payload, { resident: stage.users[by], listing: stage.tasks[2], wish: '午前中', now })),
    ),

  agree: async (stage: Stage, one: { by: Signed; hour: number }, now: Date): Promise<void> => {
    const wish = await rows.wish(stage)
    if (!wish) return
    const startsAt = at(stage.day, `${String(one.hour).padStart(2, '0')}:00`)
    const agreed = {
      wish: wish.id,
      revision: wish.revision,
      startsAt,
      endsAt: new Date(startsAt.getTime() + HOUR),
      by: stage.users[one.by],
      now,
    }
    return inWords('a wish was agreed', agreeOnTime(payload, agreed))
  },
})
