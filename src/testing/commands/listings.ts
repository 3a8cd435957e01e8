import { type TaskStatus, taskRefusalOf } from '@/domain/task/status'
import type { RunningPayload } from '../payload'
import { mayTouch } from './moves'
import type { ListingRow } from './rows'
import { acting, type Person, roleOf, type Stage } from './stage'
import type { Verdicts } from './verdicts'

const TEXTS = [
  '昼食の配膳と下膳をお願いします。',
  '昼食の配膳と、食堂の机の片付けをお願いします。',
  '利用者さまの入浴介助とおむつ交換をお願いします。',
] as const

type Asked = { by: Person; to: TaskStatus; reason: string | null; decided: boolean }

/** The life of a listing, and what is written in it, by anybody. */
export const listingsOf = ({ payload }: Pick<RunningPayload, 'payload'>, { asRuled, inWords }: Verdicts) => ({
  move: async (stage: Stage, row: ListingRow, { by, decided, reason, to }: Asked, now: Date): Promise<void> => {
    const mine = mayTouch(stage, by, row.facility)
    const overridden = row.overridden || (decided && by === 'operator' && row.verdict !== 'allowed')
    const facts = { reason, registered: row.registered, supervisorMissing: false, check: { verdict: row.verdict, overridden } }
    const expected = mine ? taskRefusalOf({ from: row.status, to, by: roleOf(by) }, facts) : 'not theirs'
    const because = decided ? { overrideReason: `職員が一緒に行うと確かめました（${now.getTime()}）。` } : {}
    const data = { status: to, statusReason: reason, revision: row.revision, ...because } as never
    const call = payload.update({ collection: 'tasks', id: row.id, data, depth: 0, ...acting(stage, by, now) })
    if (to === row.status && mine) return void (await call.catch(() => null))
    return asRuled(`${roleOf(by)}: listing ${row.status} → ${to}`, call, expected)
  },

  edit: (stage: Stage, row: ListingRow, one: { by: Person; text: number }, now: Date): Promise<void> => {
    const data = { description: TEXTS[one.text], revision: row.revision } as never
    const call = payload.update({ collection: 'tasks', id: row.id, data, depth: 0, ...acting(stage, one.by, now) })
    const what = `${roleOf(one.by)}: listing edited`
    return mayTouch(stage, one.by, row.facility) ? inWords(what, call) : asRuled(what, call, 'not theirs')
  },
})
