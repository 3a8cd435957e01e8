import { asSystem } from '@/access/actor'
import { addDays, at } from '@/domain/calendar/jst'
import type { Subject } from '@/domain/permissions'
import type { Cast } from '../cast'
import { officeNumber, WARD_IDS } from '../make'
import { tinyPng } from '../tinyPng'
import { type Data, type Marked, type Side, SIDES } from './record'

let serial = 0
/** Another number each time, so that no two records are taken for one. */
export const next = (): number => ++serial

/** What the makers of all areas make their records with. */
export async function makerOf(cast: Cast) {
  const { payload, today, world } = cast
  const system = { overrideAccess: true as const, context: asSystem, depth: 0 }
  const make = async (collection: Subject, data: Data, extra: Data = {}): Promise<string> =>
    String(((await payload.create({ collection, data, ...system, ...extra } as never)) as { id: string }).id)
  const twice = async (one: () => Promise<string>): Promise<Marked[]> => [{ id: await one() }, { id: await one() }]
  let spans = 0
  const {
    id: _id,
    createdAt: _createdAt,
    updatedAt: _updatedAt,
    revision: _revision,
    ...ofProgramme
  } = await payload.findByID({ collection: 'programmes', id: world.programme.id, ...system })
  const programmeData: Data = { ...ofProgramme, isCurrent: false }

  return {
    cast,
    system,
    make,
    twice,
    /** A record of each facility. */
    ofFacilities: (collection: Subject, dataOf: (side: Side) => Data): Promise<Marked[]> =>
      Promise.all(SIDES.map(async (facility) => ({ facility, id: await make(collection, dataOf(facility)) }))),
    /** A record of each resident. */
    ofResidents: (collection: Subject, dataOf: (side: Side) => Data): Promise<Marked[]> =>
      Promise.all(SIDES.map(async (resident) => ({ resident, id: await make(collection, dataOf(resident)) }))),
    /** A record of each resident with each facility. */
    ofBoth: (collection: Subject, dataOf: (facility: Side, resident: Side) => Data): Promise<Marked[]> =>
      Promise.all(
        SIDES.flatMap((facility) =>
          SIDES.map(async (resident) => ({ facility, resident, id: await make(collection, dataOf(facility, resident)) })),
        ),
      ),
    /** Two of those that are there already. */
    standing: async (collection: Subject): Promise<Marked[]> =>
      (await payload.find({ collection, limit: 2, ...system } as never)).docs.map(({ id }) => ({ id: String(id) })),
    /** After today, because what is applied for lies in the future; no two begin together. */
    span: () => {
      const [day, hour] = [addDays(today, 1 + (spans % 50)), 8 + (Math.floor(spans++ / 50) % 10)]
      return {
        startsAt: at(day, `${String(hour).padStart(2, '0')}:00`).toISOString(),
        endsAt: at(day, `${String(hour).padStart(2, '0')}:45`).toISOString(),
      }
    },
    picture: (name: string) => ({
      file: { name: `${name}${next()}.png`, data: tinyPng, mimetype: 'image/png', size: tinyPng.length },
    }),
    programmeData,
    programmeOfItsOwn: (more: Data = {}) => make('programmes', { ...programmeData, ...more }),
    officeData: (): Data => ({
      name: `試験事業所${next()}`,
      officeNumber: officeNumber(),
      serviceCode: '120',
      ward: WARD_IDS.kita,
      address: '熊本市北区植木町1番地',
    }),
    volunteerData: (): Data => ({
      name: `試験 太郎${next()}`,
      kana: 'シケン タロウ',
      displayName: '太郎',
      ageBand: '50s',
      experience: 'none',
    }),
  }
}

export type Maker = Awaited<ReturnType<typeof makerOf>>
