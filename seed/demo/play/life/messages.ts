import { readMessages } from '@/actions/messages/readMessages'
import { writeMessage, writeToSlot } from '@/actions/messages/writeMessage'
import { LIFE_WORDS } from '../../content/life'
import type { Scene } from '../../plan/scene'
import type { ActingAs, Stage } from '../stage'
import { formId } from './formId'
import { as, type LifeStep } from './step'

type Who = Exclude<ActingAs, 'system'>

/** One form is one message. */
const writing = (name: string, application: string, who: Who, at: Date, text: string): LifeStep => ({
  name: `message ${name}`,
  at,
  alone: true,
  play: async (stage, now) => {
    const given = { text, confirmed: true, sendKey: formId(`message ${name}`), now }
    await writeMessage(stage.payload, { ...given, user: as(stage, who), application: stage.id(`application ${application}`) })
  },
})

const reading = (name: string, application: string, who: Who, at: Date): LifeStep => ({
  name: `reading ${name}`,
  at,
  alone: true,
  play: async (stage: Stage, now) => {
    const id = stage.id(`application ${application}`)
    await readMessages(stage.payload, { user: as(stage, who), application: id, until: now, now })
  },
})

/** Threads that are read, one that waits for each side, one with the office in it, and a message to everybody of a day. */
export function messageSteps({ host, me, mine, neighbours, on, other }: Scene): LifeStep[] {
  const [regular = -1] = neighbours
  const [person, facility] = [{ resident: me }, { facility: host }]
  const words = LIFE_WORDS.messages
  return [
    writing('thanks of me', `${mine.completed}`, person, on(-19, '19:00'), words.thanks),
    reading('thanks of me', `${mine.completed}`, facility, on(-18, '09:10')),
    writing('thanks of host', `${mine.completed}`, facility, on(-18, '09:12'), words.welcome),
    reading('thanks of host', `${mine.completed}`, person, on(-18, '20:00')),
    writing('question', `${mine.applied}`, person, on(-1, '20:10'), words.entrance),
    writing('question again', `${mine.applied}`, person, on(-1, '20:12'), words.apron),
    writing('after', `${mine.attended}`, person, on(-1, '20:30'), words.after),
    writing('room', 'mine today', facility, on(-3, '10:00'), words.room),
    reading('room', 'mine today', person, on(-3, '19:00')),
    writing('room answer', 'mine today', person, on(-3, '19:02'), words.understood),
    reading('room answer', 'mine today', facility, on(-2, '09:00')),
    {
      name: 'message to the day',
      at: on(-1, '16:40'),
      alone: true,
      play: async (stage, now) => {
        const given = { text: words.everybody, confirmed: true, sendKey: formId('message to the day'), now }
        await writeToSlot(stage.payload, { ...given, user: as(stage, facility), slot: stage.id('slot today') })
      },
    },
    writing('office', 'regular today', 'operator', on(-2, '11:00'), words.office),
    writing('regular', 'regular today', { resident: regular }, on(-2, '19:00'), words.thanksOffice),
    // Its writer was warned and sent it all the same: the office can list such messages.
    writing('shift', 'mine lunch', { facility: other }, on(-2, '10:00'), words.shift),
  ]
}
