import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { asSystem } from '@/access/actor'
import { databaseOf, transactionOf } from '@/database/handle'
import { USUAL_OFFER_HOURS } from '@/domain/offer/offering'
import { type DemoAccount, giveAccounts } from './accounts'
import { demoPlan } from './plan/demoPlan'
import type { DemoPlan } from './plan/types'
import { type Batch, type Round, roundsOf } from './play/batches'
import { lifeOf } from './play/life/life'
import type { LifeStep } from './play/life/step'
import { perform } from './play/perform'
import { playReviews } from './play/reviews'
import type { Stage } from './play/stage'
import { standsAlone, stepsOf } from './play/steps'
import { forgetBatches, readBatches, readState, writeBatch, writeState } from './progress'

type Say = (text: string) => void
type Load = { payload: Payload; plan: DemoPlan; ids: Map<string, string> }

/**
 * Loads the demo into a database without programmes, through the same rules as real records, and returns the accounts;
 * null when it stands already or when there is something else. A load that was killed is taken up where its last
 * transaction ended, with the day it began on. Throws when another version of the demo was begun here.
 */
export async function loadDemo(payload: Payload, { now, say }: { now: Date; say: Say }): Promise<DemoAccount[] | null> {
  const db = databaseOf(payload)
  const begun = await readState(db)
  if (begun?.finishedAt) return null
  if (!begun && (await payload.count({ collection: 'programmes', overrideAccess: true })).totalDocs > 0) return null
  const from = begun ? new Date(begun.now) : now
  const plan = demoPlan(from)
  const life = lifeOf(plan)
  const digest = createHash('sha256')
    .update(JSON.stringify([plan, life]))
    .digest('hex')
  if (begun && begun.plan !== digest) {
    throw new Error(
      '別の版のデモデータが読み込み途中です。データの置き場所（DATA_DIR）を空にしてから、もう一度起動してください。',
    )
  }
  if (!begun) await writeState(db, { now: from.toISOString(), plan: digest, finishedAt: null })
  const { done, ids } = await readBatches(db)
  const load: Load = { payload, plan, ids }
  const live = async ({ alone, at, name, play: plays }: LifeStep): Promise<void> => {
    if (done.has(`life/${name}`)) return
    await keep(load, { key: `life/${name}`, alone: alone === true }, (stage) => plays(stage, at))
    done.add(`life/${name}`)
  }
  const early = life.filter((step) => step.early)
  await play(load, roundsOf(stepsOf(plan), plan), done, say, async (until) => {
    while (early[0] && early[0].at < until) await live(early.shift() as LifeStep)
  })
  await playReviews(payload, plan, ids)
  await offerFromNowOn(payload, ids)
  // Messages and invitations reach those who can sign in.
  const accounts = await giveAccounts(payload, plan, ids)
  for (const step of life) await live(step)
  await writeState(db, { now: from.toISOString(), plan: digest, finishedAt: now.toISOString() })
  await forgetBatches(db)
  say('デモデータの読み込みが終わりました。')
  return accounts
}

/** While the plan was played it said itself who got a seat that fell free. */
async function offerFromNowOn(payload: Payload, ids: ReadonlyMap<string, string>): Promise<void> {
  const id = ids.get('programme running')
  if (!id) throw new Error('the demo has no running programme')
  const data = { offerHours: USUAL_OFFER_HOURS }
  await payload.update({ collection: 'programmes', id, data, depth: 0, overrideAccess: true, context: asSystem })
}

/** Before a round that has not been played, `before` plays what comes earlier than it. */
async function play(
  load: Load,
  rounds: readonly Round[],
  done: ReadonlySet<string>,
  say: Say,
  before: (until: Date) => Promise<void>,
): Promise<void> {
  const total = rounds.reduce((count, { batches }) => count + batches.reduce((sum, { steps }) => sum + steps.length, 0), 0)
  let count = 0
  let shown = -1
  for (const { batches, title } of rounds) {
    const from = batches[0]?.steps[0]?.at
    if (from) await before(from)
    await Promise.all(batches.filter(({ key }) => !done.has(key)).map((batch) => playBatch(load, batch)))
    count += batches.reduce((sum, { steps }) => sum + steps.length, 0)
    const tenth = Math.floor((count * 10) / total)
    if (tenth > shown) say(`デモデータを読み込んでいます… ${tenth * 10}％（${title}まで）`)
    shown = Math.max(shown, tenth)
  }
}

const playBatch = (load: Load, { key, steps }: Batch): Promise<void> =>
  keep(load, { key, alone: steps.some(standsAlone) }, async (stage) => {
    for (const step of steps) await perform(stage, step)
  })

/** All of a piece of work or nothing, with the note that it is done. What opens its own transaction is noted after it. */
async function keep(
  { ids, payload, plan }: Load,
  { alone, key }: { key: string; alone: boolean },
  work: (stage: Stage) => Promise<void>,
): Promise<void> {
  const transactionID = alone ? undefined : ((await payload.db.beginTransaction()) ?? undefined)
  const made: Record<string, string> = {}
  const stage: Stage = {
    payload,
    plan,
    transactionID,
    id: (name) => {
      const id = made[name] ?? ids.get(name)
      if (!id) throw new Error(`the demo needs ${name} before it is there`)
      return id
    },
    made: (name, id) => {
      made[name] = id
    },
  }
  try {
    await work(stage)
    const db =
      transactionID === undefined
        ? databaseOf(payload)
        : await transactionOf({ payload, transactionID } as Parameters<typeof transactionOf>[0])
    await writeBatch(db, key, made)
  } catch (error) {
    if (transactionID !== undefined) await payload.db.rollbackTransaction(transactionID)
    throw error
  }
  if (transactionID !== undefined) await payload.db.commitTransaction(transactionID)
  for (const [name, id] of Object.entries(made)) ids.set(name, id)
}
