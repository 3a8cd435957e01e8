import { createLocalReq, type Payload } from 'payload'
import { type Database, databaseOf } from '@/database/handle'
import { registeredOn } from '@/database/registeredOn'
import { makeWorld, officeNumber, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { registeredFacilities } from './registeredFacilities'

let running: RunningPayload
let payload: Payload
let db: Database
let byNumber: World
let byService: World
beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  db = databaseOf(payload)
  byNumber = await makeWorld(payload)
  byService = await makeWorld(payload, { countingUnit: 'number_service' })
}, 120_000)
afterAll(() => running.stop())

const counted = async ({ programme }: World) =>
  (await registeredFacilities(db, { months: ['2025-12', '2026-01'], programme: programme.id, scope: { kind: 'all' } })).map(
    ({ closing, decrease, increase, opening }) => [opening, increase, decrease, closing],
  )

describe('ア, for an office with two services under one number', () => {
  it('is one by the number and two by number and service; changing over is a change only in the second', async () => {
    const number = officeNumber()
    const day = await byNumber.facility({ number, serviceCode: '160' })
    const night = await byNumber.facility({ number, serviceCode: '730' })
    await byNumber.registration(day.id, '2025-12-01', '2026-01-15')
    await expect(byNumber.registration(night.id, '2025-12-20')).rejects.toThrow('すでに登録されています')
    await byNumber.registration(night.id, '2026-01-16')
    expect(await counted(byNumber)).toEqual([
      [0, 1, 0, 1],
      [1, 0, 0, 1],
    ])
    // By service: both in December, the first one leaves in January.
    await byService.registration(day.id, '2025-12-01', '2026-01-15')
    await byService.registration(night.id, '2025-12-20')
    expect(await counted(byService)).toEqual([
      [0, 2, 0, 2],
      [2, 0, 1, 1],
    ])
  })

  it('lets the other service publish where the number is registered, and not where each service is', async () => {
    const number = officeNumber()
    const one = await byNumber.facility({ number, serviceCode: '160' })
    const other = await byNumber.facility({ number, serviceCode: '730' })
    const req = await createLocalReq({}, payload)
    const registered = async ({ programme }: World) =>
      Promise.all([one, other].map((facility) => registeredOn(req, { programme: programme.id, facility, day: '2026-02-01' })))
    await byNumber.registration(one.id, '2026-02-01')
    await byService.registration(one.id, '2026-02-01')
    expect(await registered(byNumber)).toEqual([true, true])
    expect(await registered(byService)).toEqual([true, false])
    expect(await registeredOn(req, { programme: byNumber.programme, facility: one, day: '2026-01-31' })).toBe(false)
  })
})

describe('an office outside the city', () => {
  const outside = async () =>
    payload.create({
      collection: 'facilities',
      overrideAccess: true,
      data: {
        name: '隣町の事業所',
        officeNumber: officeNumber(),
        serviceCode: '160',
        address: '合志市1番',
        fee: 0,
        source: 'entered',
      },
    })

  it('is not registered, and one that is registered keeps a ward of the city', async () => {
    await expect(byNumber.registration((await outside()).id)).rejects.toThrow('市内の区が登録されていない')
    const inside = await byNumber.facility()
    await byNumber.registration(inside.id)
    const leaving = payload.update({ collection: 'facilities', id: inside.id, data: { ward: null }, overrideAccess: true })
    await expect(leaving).rejects.toThrow('退会の手続き')
    await payload.update({ collection: 'facilities', id: inside.id, data: { ward: '431052' }, overrideAccess: true })
  })

  it('does not count, however its row came into the ledger', async () => {
    const before = await counted(byNumber)
    const { id } = await outside()
    await running.ownerSql('ALTER TABLE facility_registrations DISABLE TRIGGER in_city')
    await byNumber.registration(id)
    await running.ownerSql('ALTER TABLE facility_registrations ENABLE TRIGGER in_city')
    expect(await counted(byNumber)).toEqual(before)
  })
})
