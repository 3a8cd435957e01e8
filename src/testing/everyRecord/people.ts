import type { Subject } from '@/domain/permissions'
import { TEST_PASSWORD, WARD_IDS } from '../make'
import { type Maker, next } from './maker'
import { type Data, type Marked, type Prepared, type Side, SIDES } from './record'

/** Accounts and residents, with what is kept of a person. */
export async function people({ cast, make, ofResidents, officeData, system, twice, volunteerData }: Maker) {
  const { payload, residentA, residentB, staff, staffOfB, world } = cast
  const residents = { A: residentA, B: residentB }
  const userData = (): Data => ({
    email: `new-${next()}@example.jp`,
    name: '試験　新任',
    role: 'city',
    active: true,
    password: TEST_PASSWORD,
  })
  const contactData = (resident: Side): Data => ({
    volunteer: cast[resident].volunteer.id,
    phone: '096-328-0000',
    email: `kakunin-${resident}@example.jp`,
    address: '熊本市中央区手取本町1番1号',
    birthDate: '1960-04-01',
  })
  const consentData = (side: Side): Data => ({
    volunteer: cast[side].volunteer.id,
    kind: 'guardian',
    way: 'paper',
    guardianName: '試験 保護者',
  })
  /** Between people and facilities that meet nowhere else, so that nobody is kept from what the other tests do. */
  const blockData = async (given: Data): Promise<Data> => ({
    facility: await make('facilities', officeData()),
    volunteer: await make('volunteers', volunteerData()),
    side: 'office',
    reason: '行き違いがあったため',
    ...given,
  })
  const blocked = async (given: Data): Promise<string> => make('blocks', await blockData(given))
  const homes = await Promise.all(
    SIDES.map(async (resident): Promise<Marked> => {
      const where = { volunteer: { equals: cast[resident].volunteer.id } }
      const { docs } = await payload.find({ collection: 'residences', where, ...system })
      return { id: docs[0]?.id ?? '', resident }
    }),
  )
  return {
    users: {
      records: [...Object.values(staff), staffOfB].map(({ id }) => ({ id, account: id })),
      patch: () => ({ name: `試験　改名${next()}` }),
      fresh: async () => userData(),
    },
    volunteers: {
      records: SIDES.map((side) => ({ id: cast[side].volunteer.id, resident: side })),
      patch: () => ({ motive: `地域の役に立ちたい${next()}` }),
      fresh: async () => volunteerData(),
    },
    'volunteer-accounts': {
      records: SIDES.map((side) => ({ id: residents[side].id, account: residents[side].id })),
      patch: () => ({ email: `moved-${next()}@example.jp` }),
      fresh: async () => ({
        email: `new-resident-${next()}@example.jp`,
        volunteer: await make('volunteers', volunteerData()),
        active: true,
        password: TEST_PASSWORD,
      }),
    },
    'volunteer-contacts': {
      records: await ofResidents('volunteer-contacts', contactData),
      patch: () => ({ phone: `096-328-${1000 + next()}` }),
      fresh: async () => ({ volunteer: await make('volunteers', volunteerData()), phone: '096-328-2222' }),
    },
    residences: {
      records: homes,
      patch: () => ({ proof: next() % 2 ? 'mail_reached' : 'document_seen' }),
      fresh: async () => ({
        volunteer: await make('volunteers', volunteerData()),
        ward: WARD_IDS.higashi,
        since: '2024-04-01',
        proof: 'document_seen',
      }),
    },
    blocks: {
      records: [
        ...(await Promise.all(
          SIDES.flatMap((side) => [
            blocked({ facility: cast[side].facility.id, side: 'facility' }).then((id) => ({ id, facility: side })),
            blocked({ volunteer: cast[side].volunteer.id, side: 'resident' }).then((id) => ({ id, resident: side })),
          ]),
        )),
        { id: await blocked({}) },
      ],
      patch: () => ({ state: 'ended' }),
      fresh: async () => blockData({}),
    },
    consents: {
      records: await ofResidents('consents', consentData),
      patch: () => ({ note: `電話で確かめた${next()}` }),
      fresh: async (side: Side) => consentData(side),
    },
    certificates: {
      records: await ofResidents('certificates', (resident) => ({
        volunteer: cast[resident].volunteer.id,
        programme: world.programme.id,
        from: '2026-01-01',
        to: '2026-03-31',
        visits: 1,
        minutes: 60,
        kinds: [{ service: '120', visits: 1, minutes: 60 }],
        issuedAt: new Date().toISOString(),
        issuedByRole: 'operator',
      })),
      patch: () => ({ visits: next() }),
      fresh: null,
    },
    'duplicate-decisions': {
      records: await twice(async () =>
        make('duplicate-decisions', {
          decision: 'different',
          kept: cast.A.volunteer.id,
          other: await make('volunteers', volunteerData()),
          reason: '生年月日が違うため',
          by: staff.operator.id,
          byName: '試験 職員',
          at: new Date().toISOString(),
        }),
      ),
      patch: () => ({ reason: '書き換え' }),
      fresh: null,
    },
    'inactivity-steps': {
      records: await ofResidents('inactivity-steps', (side) => ({
        volunteer: cast[side].volunteer.id,
        step: 'kept',
        at: new Date().toISOString(),
      })),
      patch: () => ({ reason: '書き換え' }),
      fresh: null,
    },
  } satisfies Partial<Record<Subject, Prepared>>
}
