import { randomBytes } from 'node:crypto'
import { issueCertificate } from '@/actions/residents/issueCertificate'
import { registerResident } from '@/actions/residents/registerResident'
import { addDays } from '@/domain/calendar/jst'
import type { EnteredResident } from '@/domain/people/registering'
import { ENTERED, type EnteredWords } from '../../content/life'
import type { Scene } from '../../plan/scene'
import { by, type Stage } from '../stage'
import { as, change, type LifeStep } from './step'
import { moving } from './visits'

/** Somebody the operator entered, once: found again by name and kana among those of the last days. */
async function enteredOnce(stage: Stage, entered: EnteredResident, now: Date): Promise<string> {
  const { docs } = await stage.payload.find({
    collection: 'volunteers',
    where: { name: { equals: entered.name }, kana: { equals: entered.kana }, registeredAt: { equals: now.toISOString() } },
    limit: 1,
    ...by(stage, 'system', now),
  })
  if (docs[0]) return docs[0].id
  const made = await registerResident(stage.payload, { entered, nobodyElse: true, by: as(stage, 'operator'), now })
  if (!made.done) throw new Error(`the demo could not enter ${JSON.stringify(made)}`)
  return made.id
}

const entering = (name: string, at: Date, of: (stage: Stage) => EnteredResident): LifeStep => ({
  name: `entry ${name}`,
  at,
  alone: true,
  play: async (stage, now) => stage.made(`entered ${name}`, await enteredOnce(stage, of(stage), now)),
})

/** The operator applies for whoever has no account. */
const applyingFor = (name: string, slot: string, at: Date): LifeStep => ({
  name: `application ${name}`,
  at,
  play: async (stage, now) => {
    const data = { slot: stage.id(`slot ${slot}`), volunteer: stage.id(`entered ${name}`), message: null }
    const { id } = await stage.payload.create({ collection: 'applications', ...by(stage, 'operator', now), data: data as never })
    stage.made(`application ${name}`, id)
  },
})

const asEntered = (words: EnteredWords, born: string): EnteredResident => ({
  displayName: `${words.name.split('　')[1]}さん`,
  ageBand: 'unknown',
  experience: 'none',
  motives: ['community'],
  motive: '',
  birthDate: born,
  phone: '',
  email: '',
  postalCode: '8608601',
  address: '',
  ward: '431010',
  municipalityName: '',
  since: '2015-04-01',
  proof: 'document_seen',
  identitySeen: true,
  agreed: true,
  consentWay: 'counter',
  guardianName: '',
  guardianPhone: '',
  account: false,
  ...words,
})

/** Entered at the counter and by telephone, two of them known already under another number, two of them minors. */
export function entrySteps(scene: Scene): LifeStep[] {
  const { day, host, known, on } = scene
  // Sixteen or seventeen on their visit, whatever the day of the demo.
  const minor = addDays(`${Number(day(0).slice(0, 4)) - 16}-01-01`, -200)
  const again = (index: 0 | 1) => (stage: Stage) => {
    const person = stage.plan.people[known[index]]
    const words = { name: person?.name ?? '', kana: person?.kana ?? '', consentWay: 'phone' as const }
    const same = index === 0 ? { phone: phoneOf(known[0]) } : { email: `person${known[1]}@example.jp`, phone: '050-0000-0952' }
    return asEntered({ ...words, ...same }, '')
  }
  return [
    entering('counter', on(-6, '13:20'), () => asEntered(ENTERED.counter, '1949-05-03')),
    applyingFor('counter', 'next', on(-6, '13:35')),
    entering('minor', on(-5, '16:20'), () => asEntered(ENTERED.minor, minor)),
    applyingFor('minor', 'next', on(-5, '16:30')),
    moving({ name: 'counter', to: 'accepted', facility: host, at: on(-5, '09:50') }),
    moving({ name: 'minor', to: 'accepted', facility: host, at: on(-4, '09:50') }),
    entering('without consent', on(-2, '16:40'), () => asEntered(ENTERED.withoutConsent, minor)),
    applyingFor('without consent', 'next', on(-2, '16:50')),
    entering('again by telephone', on(-2, '11:05'), again(0)),
    entering('again by e-mail', on(-1, '11:15'), again(1)),
  ]
}

/** As the contacts of the demo's people are made. */
const phoneOf = (person: number): string => `050-0000-${String(1000 + person).slice(-4)}`

/** Accounts of neighbours, with passwords nobody knows: who is written to and invited needs one. */
export function accountSteps({ neighbours, on }: Scene): LifeStep[] {
  return neighbours.slice(0, 4).map((person) => ({
    name: `account ${person}`,
    at: on(-14, '10:00'),
    play: async (stage, now) => {
      await stage.payload.create({
        collection: 'volunteer-accounts',
        ...by(stage, 'system', now),
        data: {
          email: `neighbour${neighbours.indexOf(person) + 1}@example.jp`,
          volunteer: stage.id(`person ${person}`),
          active: true,
          password: randomBytes(32).toString('base64url'),
        },
      })
    },
  }))
}

/** What the shown person chose for themselves, one who rests for a while, and a certificate. */
export function choiceSteps({ day, me, neighbours, on }: Scene): LifeStep[] {
  const resting = neighbours[4] ?? -1
  const chosen = (name: string, person: number, at: Date, data: object): LifeStep => ({
    name,
    at,
    play: (stage, now) =>
      change(stage, {
        collection: 'volunteers',
        id: stage.id(`person ${person}`),
        who: { resident: person },
        now,
        data: { ...data },
      }),
  })
  return [
    chosen('mine choices', me, on(-14, '20:00'), { urgentNotice: true, travelMinutes: 15 }),
    chosen('resting', resting, on(-14, '20:10'), { pausedFrom: day(6), pausedUntil: day(13) }),
    {
      name: 'certificate',
      at: on(-3, '20:30'),
      alone: true,
      play: async (stage, now) => {
        const volunteer = stage.id(`person ${me}`)
        const own = { volunteer: { equals: volunteer } }
        const { totalDocs } = await stage.payload.count({ collection: 'certificates', where: own, ...by(stage, 'system', now) })
        if (totalDocs === 0)
          await issueCertificate(stage.payload, { volunteer, from: day(-70), to: day(-3), by: as(stage, { resident: me }), now })
      },
    },
  ]
}
