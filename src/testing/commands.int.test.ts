import fc from 'fast-check'
import { addDays, at } from '@/domain/calendar/jst'
import { brokenInvariants } from './brokenInvariants'
import { type Command, command } from './commands/command'
import { commandsOf } from './commands/run'
import { MUST_HAPPEN, SEQUENCES } from './commands/sequences'
import { makeStaff, makeStage, type Stage } from './commands/stage'
import { makeWorld, type World } from './make'
import { type RunningPayload, startPayload } from './payload'

const HOUR = 3_600_000
let running: RunningPayload
let world: World
let staff: Awaited<ReturnType<typeof makeStaff>>
let commands: ReturnType<typeof commandsOf>
const reached = new Set<string>()
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
  staff = await makeStaff(world)
  commands = commandsOf(running, reached, world.programme)
}, 120_000)
afterAll(() => running.stop())

let round = 0
const stage = (): Promise<Stage> => makeStage(running, world, staff, addDays('2026-01-05', 3 * round++))

describe('any sequence of commands by anybody', () => {
  it('goes exactly where the tables let it go, refuses the rest with a sentence, and breaks no invariant', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 25, maxLength: 60, size: 'max' }), async (sent) => {
        const here = await stage()
        let now = at(here.day, '09:00').getTime() - 60 * HOUR
        // Everybody wants to come in the beginning: more than there are seats, and at overlapping times.
        const wishes: Command[] = [0, 1, 2, 3].flatMap((who) =>
          [0, 1, 2, 3].map((slot) => ({ kind: 'apply', by: 'operator', who, slot }) as const),
        )
        for (const one of [...wishes, ...sent]) {
          now += one.kind === 'wait' ? one.hours * HOUR : 60_000
          await commands.run(here, one, new Date(now))
        }
        await commands.nothingLeft(here, new Date(now))
        expect(await brokenInvariants(running.adminSql)).toEqual([])
      }),
      {
        numRuns: 11,
        endOnFailure: true,
        examples: SEQUENCES.map((each) => [each]),
      },
    )
    expect(MUST_HAPPEN.filter((each) => !reached.has(each))).toEqual([])
  }, 300_000)
})
