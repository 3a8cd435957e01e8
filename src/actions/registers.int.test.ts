import { type Cast, makeCast } from '@/testing/cast'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { heldToTheirRules } from '@/testing/registers/heldToTheirRules'
import { ofEachKind } from '@/testing/registers/ofEachKind'
import { questions } from '@/testing/registers/questions'
import { whatIsMissing } from '@/testing/registers/whatIsMissing'
import { whatTheyBlock } from '@/testing/registers/whatTheyBlock'
import { whatTheyFeed } from '@/testing/registers/whatTheyFeed'
import { whomTheyRemind } from '@/testing/registers/whomTheyRemind'
import { registersOn } from '@/testing/registers/stage'

let running: RunningPayload
let cast: Cast
beforeAll(async () => {
  running = await startPayload()
  cast = await makeCast(running.payload)
}, 120_000)
afterAll(() => running.stop())

/* One database for all of it, in this order: each part stands in a file of its own. */
const registers = registersOn(() => ({ running, cast }))
heldToTheirRules(registers)
ofEachKind(registers)
whatTheyBlock(registers)
questions(registers)
whatIsMissing(registers)
whomTheyRemind(registers)
whatTheyFeed(registers)
