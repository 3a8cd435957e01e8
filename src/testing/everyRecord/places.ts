import type { Subject } from '@/domain/permissions'
import { CITY_ID, officeNumber, WARD_IDS } from '../make'
import { type Maker, next } from './maker'
import { type Data, type Prepared, SIDES } from './record'

/** The city's places, the programme, and the facilities with their registration. */
export async function places({ cast, make, officeData, programmeData, programmeOfItsOwn, system, twice }: Maker) {
  const { payload, today, world } = cast
  const requestData = (): Data => ({
    programme: world.programme.id,
    officeNumber: officeNumber(),
    facilityName: `申請する施設${next()}`,
    contactName: '申請　花子',
    email: 'shinsei@example.jp',
    phone: '096-328-1111',
  })
  const areaData = (): Data => ({ postalCode: '8600806', town: `試験町${next()}`, ward: WARD_IDS.chuo })
  const townData = (): Data => ({
    id: String(900_000 + next()),
    name: '試験市',
    addressee: '試験市長',
    latMin: 32,
    latMax: 33,
    lonMin: 130,
    lonMax: 131,
  })
  const wardData = (): Data => ({ id: String(910_000 + next()), name: '試験区', municipality: CITY_ID, order: 9 })
  const partnerData = (): Data => ({ name: `連携先${next()}`, kind: 'school' })
  return {
    municipalities: {
      records: [{ id: CITY_ID }, { id: await make('municipalities', townData()) }],
      patch: () => ({ addressee: `試験市長${next()}` }),
      fresh: async () => townData(),
    },
    wards: {
      records: [{ id: WARD_IDS.chuo }, { id: WARD_IDS.kita }],
      patch: () => ({ order: next() }),
      fresh: async () => wardData(),
    },
    'postal-areas': {
      records: await twice(() => make('postal-areas', areaData())),
      patch: () => ({ town: `移転町${next()}` }),
      fresh: async () => areaData(),
    },
    programmes: {
      records: [{ id: world.programme.id }, { id: await programmeOfItsOwn() }],
      patch: () => ({ deliveryAddress: `納入先${next()}` }),
      fresh: async () => programmeData,
    },
    facilities: {
      records: SIDES.map((side) => ({ id: cast[side].facility.id, facility: side })),
      patch: () => ({ building: `試験ビル${next()}` }),
      fresh: async () => officeData(),
    },
    'facility-requests': {
      records: await twice(() => make('facility-requests', requestData())),
      patch: () => ({ facilityName: `訂正した施設${next()}` }),
      fresh: async () => requestData(),
    },
    'facility-registrations': {
      records: await Promise.all(
        SIDES.map(async (facility) => {
          const where = { facility: { equals: cast[facility].facility.id } }
          const { docs } = await payload.find({ collection: 'facility-registrations', where, ...system })
          return { id: docs[0]?.id ?? '', facility }
        }),
      ),
      patch: () => ({ withdrawalReason: `覚え書き${next()}` }),
      fresh: async () => ({ programme: world.programme.id, facility: await make('facilities', officeData()), startsOn: today }),
    },
    partners: {
      records: await twice(() => make('partners', partnerData())),
      patch: () => ({ note: `窓口${next()}` }),
      fresh: async () => partnerData(),
    },
  } satisfies Partial<Record<Subject, Prepared>>
}
