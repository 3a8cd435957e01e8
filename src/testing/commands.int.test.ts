import fc from 'fast-check'
import { addDays, at } from '@/domain/calendar/jst'
import { brokenInvariants } from './brokenInvariants'
import { type Command, command } from './commands/command'
import { commandsOf } from './commands/run'
import { makeStaff, makeStage, type Stage } from './commands/stage'
import { makeWorld, type World } from './make'
import { type RunningPayload, startPayload } from './payload'

const HOUR = 3_600_000
let running: RunningPayload
let world: World
let staff: Awaited<ReturnType<typeof makeStaff>>
let run: ReturnType<typeof commandsOf>
const reached = new Set<string>()
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
  staff = await makeStaff(world)
  run = commandsOf(running, reached, world.programme)
}, 120_000)
afterAll(() => running.stop())

let round = 0
const stage = (): Promise<Stage> => makeStage(running, world, staff, addDays('2026-01-05', 3 * round++))

const usual: Command = { kind: 'answer', which: 0 }
/** Accepted, attended, objected to, completed by the operator and reopened: there in every run, so that none proves nothing. */
const WHOLE_LIFE: Command[] = [usual, { kind: 'wait', hours: 75 }, usual, usual, usual, usual]
/** The second one waits, the first one gives up, and the second takes the seat held for them. */
const OFFERED: Command[] = [
  usual,
  { kind: 'move', by: 'here', which: 4, to: 'waitlisted', reason: false, byPhone: false },
  { kind: 'giveUp', which: 0 },
  { kind: 'offer', which: 0, take: true },
]
/** Recorded absent by mistake, taken back, recorded again, and objected to by telephone; another one calls off by telephone. */
const BY_PHONE: Command[] = [
  usual,
  { kind: 'move', by: 'operator', which: 5, to: 'withdrawn', reason: true, byPhone: true },
  { kind: 'wait', hours: 75 },
  { kind: 'move', by: 'here', which: 0, to: 'no_show', reason: false, byPhone: false },
  { kind: 'move', by: 'here', which: 0, to: 'accepted', reason: false, byPhone: false },
  { kind: 'move', by: 'here', which: 0, to: 'no_show', reason: false, byPhone: false },
  { kind: 'wait', hours: 1 },
  { kind: 'move', by: 'here', which: 0, to: 'accepted', reason: false, byPhone: false },
  { kind: 'move', by: 'operator', which: 0, to: 'disputed', reason: true, byPhone: true },
]
/** A listing is taken down and shown again, changed, and closed, while people wait for it. */
const TAKEN_DOWN: Command[] = [
  { kind: 'list', by: 'operator', task: 0, to: 'suspended', reason: true, decided: false },
  usual,
  { kind: 'publish', task: 0 },
  { kind: 'edit', by: 'here', task: 0, text: 1 },
  usual,
  { kind: 'publish', task: 0 },
  { kind: 'answerChange', by: 'operator', which: 0, agree: true },
  usual,
  { kind: 'callOff', by: 'here', slot: 1, reason: true },
  { kind: 'list', by: 'here', task: 0, to: 'closed', reason: false, decided: false },
  { kind: 'answer', which: 4 },
]
/** A wish is agreed; nobody who may be under 18 is accepted without their guardian. */
const WISHED: Command[] = [
  { kind: 'wish', by: 'resident0' },
  { kind: 'agree', by: 'here', hour: 9 },
  { kind: 'answer', which: 12 },
  { kind: 'leave', by: 'operator', who: 1 },
  { kind: 'answer', which: 4 },
]

describe('any sequence of commands by anybody', () => {
  it('goes exactly where the tables let it go, refuses the rest with a sentence, and breaks no invariant', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 25, maxLength: 60, size: 'max' }), async (commands) => {
        const here = await stage()
        let now = at(here.day, '09:00').getTime() - 60 * HOUR
        // Everybody wants to come in the beginning: more than there are seats, and at overlapping times.
        const wishes: Command[] = [0, 1, 2, 3].flatMap((who) =>
          [0, 1, 2, 3].map((slot) => ({ kind: 'apply', by: 'operator', who, slot }) as const),
        )
        for (const one of [...wishes, ...commands]) {
          now += one.kind === 'wait' ? one.hours * HOUR : 60_000
          await run(here, one, new Date(now))
        }
        expect(await brokenInvariants(running.adminSql)).toEqual([])
      }),
      {
        numRuns: 12,
        endOnFailure: true,
        examples: [[WHOLE_LIFE], [OFFERED], [TAKEN_DOWN], [WISHED], [BY_PHONE]],
      },
    )
    // A run that never got anywhere would prove nothing.
    expect([...reached]).toEqual(
      expect.arrayContaining([
        'facility: applied → accepted',
        'facility: accepted → attended',
        'resident: attended → disputed',
        'operator: disputed → completed',
        'operator: completed → disputed',
        'resident: accepted → cancelled',
        'resident: waitlisted → accepted',
        'operator: listing published → suspended',
        'operator: listing suspended → published',
        'operator: listing submitted → published',
        'facility: listing published → closed',
        'a wish was agreed',
        'a change was agreed to',
        'operator: somebody left',
        'facility: slot callOff',
      ]),
    )
  }, 300_000)
})
