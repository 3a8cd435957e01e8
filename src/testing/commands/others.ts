import { agreeOnTime } from '@/actions/agreeOnTime'
import { answerChange } from '@/actions/answerChange'
import { blockApplicant } from '@/actions/blocks/blockApplicant'
import { hideFacility } from '@/actions/blocks/hideFacility'
import { showFacility } from '@/actions/blocks/showFacility'
import { wishForTime } from '@/actions/wishForTime'
import { at } from '@/domain/calendar/jst'
import type { RunningPayload } from '../payload'
import { mayTouch } from './moves'
import type { ApplicationRow, Rows } from './rows'
import { type Person, residentOf, type Stage } from './stage'
import { orThrow, type Verdicts } from './verdicts'

const HOUR = 3_600_000
type Signed = Exclude<Person, 'system'>

/** What people do beside applying: wishes, blocks, and answers to changes. */
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

  block: (stage: Stage, by: Signed, { facility, id }: ApplicationRow, now: Date): Promise<void> => {
    const call = blockApplicant(payload, { user: stage.users[by], application: id, reason: '相談のため', now })
    return mayTouch(stage, by, facility)
      ? inWords('an applicant was blocked', call)
      : asRuled('an applicant was blocked', call, 'not theirs')
  },

  /** A resident wants to see a facility again that they had hidden. */
  show: async (stage: Stage, one: { by: Signed; which: number }, now: Date): Promise<void> => {
    const made = (await adminSql(
      `SELECT id, revision::int, volunteer_id AS volunteer FROM blocks
        WHERE facility_id = ANY ($1) AND of_volunteer_id IS NOT NULL AND is_active ORDER BY made_at, id`,
      [Object.keys(stage.facilities)],
    )) as { id: string; revision: number; volunteer: string }[]
    const block = made[one.which % Math.max(1, made.length)]
    if (!block) return
    const theirs = residentOf(stage, block.volunteer) === one.by
    const call = showFacility(payload, { resident: stage.users[one.by], block: block.id, revision: block.revision, now })
    return asRuled('resident: showed a facility again', orThrow(call), theirs ? null : 'not theirs')
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
