import {
  clearedFields,
  clockOf,
  clockToCity,
  nextStates,
  refusalOf,
  type RegisterRecord,
  standingOn,
  statesOf,
} from './definition'
import { REGISTERS } from './registers'
import { REGISTER_SLUGS } from './slugs'

const everyField = Object.entries(REGISTERS)

describe('every register', () => {
  it('names in its rules only states it can reach and fields it has', () => {
    for (const [slug, register] of everyField) {
      const states = statesOf(register)
      const named = [
        ...register.open,
        ...[register.needs, register.refuses, register.differ, register.fixed, register.clears, register.clocks].flatMap(
          (rules) => (rules ?? []).flatMap(({ in: within }) => within),
        ),
        ...(register.markToCity ?? []),
      ]
      expect([slug, named.filter((state) => !states.includes(state))]).toEqual([slug, []])
      const fields = [
        ...(register.needs ?? []).flatMap((need) => [...need.fields, ...(need.when ? [need.when.field] : [])]),
        ...(register.order ?? []).flat(),
        ...(register.differ ?? []).flatMap((each) => each.fields),
        ...[register.fixed, register.clears].flatMap((rules) => (rules ?? []).flatMap((each) => each.fields)),
        ...(register.citysOwn ?? []),
        ...(register.clocks ?? []).map(({ field }) => field),
      ]
      expect([slug, fields.filter((field) => !(field in register.fields))]).toEqual([slug, []])
      expect([slug, (register.clocks ?? []).filter(({ field }) => register.fields[field]?.kind !== 'day')]).toEqual([slug, []])
    }
  })

  it('reaches every state of its own from the first one', () => {
    for (const [slug, { first, moves }] of everyField) {
      const reached = new Set([first])
      for (let size = 0; size < reached.size; ) {
        size = reached.size
        for (const { from, to } of moves) if (reached.has(from)) reached.add(to)
      }
      expect([slug, [...reached].sort()]).toEqual([slug, statesOf(REGISTERS[slug as 'ownerships']).sort()])
    }
  })

  it('can be begun with nothing but what is required, unless it must say at once what it is about', () => {
    const atOnce = REGISTER_SLUGS.filter((slug) => {
      const { fields, first } = REGISTERS[slug]
      const given = Object.entries(fields).filter(([, { required }]) => required)
      const record = Object.fromEntries(given.map(([field, { kind }]) => [field, kind === 'day' ? '2026-01-05' : 'x']))
      return (
        refusalOf(REGISTERS[slug], { before: null, after: { status: first, title: 'x', ...record }, by: 'operator' }) !== null
      )
    })
    expect(atOnce).toEqual(['confidentiality-pledges'])
  })

  it('is moved by nobody who only reads it', () => {
    for (const [slug, register] of everyField)
      for (const state of statesOf(register))
        for (const role of ['facility', 'organizer', 'admin', 'resident', 'visitor'] as const)
          expect([slug, nextStates(register, state, role)]).toEqual([slug, []])
  })
})

const subcontractors = REGISTERS.subcontractors
const asked: RegisterRecord = {
  status: 'applied',
  title: '株式会社はかり',
  scope: '案内チラシの印刷',
  sharePercent: 4,
  reason: '印刷の設備がないため',
  appliedOn: '2025-12-03',
}
const flow = { flowSecrecy: true, flowPersonalData: true, flowSecurity: true, flowFurther: true, flowInspection: true }
const ask = (before: RegisterRecord, change: RegisterRecord, by: 'operator' | 'city' = 'operator') =>
  refusalOf(subcontractors, { before, after: { ...before, ...change }, by })

describe('a subcontract', () => {
  it('begins only after the city consented, on that day or later', () => {
    const consented = { ...asked, status: 'consented', consentedOn: '2025-12-10' }
    const begins = { status: 'in_force', startsOn: '2025-12-10', nextAuditOn: '2026-02-01', ...flow }
    expect(ask(asked, begins)).toEqual({ why: 'no_such_move', field: 'status' })
    expect(ask(asked, { status: 'consented', consentedOn: '2025-12-10' })).toEqual({ why: 'not_your_move', field: 'status' })
    expect(ask(asked, { status: 'consented' }, 'city')).toEqual({ why: 'missing', field: 'consentedOn' })
    expect(ask(asked, { status: 'consented', consentedOn: '2025-12-10' }, 'city')).toBeNull()
    expect(ask(consented, { ...begins, startsOn: '2025-12-09' })).toEqual({ why: 'out_of_order', field: 'startsOn' })
    expect(ask(consented, { ...begins, flowFurther: false })).toEqual({ why: 'missing', field: 'flowFurther' })
    expect(ask(consented, begins)).toBeNull()
  })
  it('keeps what the city consented to as it was', () => {
    const consented = { ...asked, status: 'consented', consentedOn: '2025-12-10' }
    expect(ask(consented, { scope: '事務局の運営' })).toEqual({ why: 'fixed', field: 'scope' })
    expect(ask(asked, { scope: '事務局の運営' }, 'city')).toEqual({ why: 'not_your_field', field: 'scope' })
  })
})

describe('a release', () => {
  const approved = {
    status: 'approved',
    title: '版',
    tests: '合格',
    audit: '指摘なし',
    approver: '肥後　一郎',
    approvedOn: '2026-01-05',
  }
  const deploy = (deployedBy: string) =>
    refusalOf(REGISTERS['release-approvals'], {
      before: approved,
      after: { ...approved, status: 'deployed', signedBy: '鍵', deployedBy, deployedOn: '2026-01-05' },
      by: 'operator',
    })
  it('is put into service by somebody else than who approved it, however the name is written', () => {
    for (const same of ['肥後　一郎', '肥後一郎', ' 肥後 一郎 '])
      expect(deploy(same)).toEqual({ why: 'same_person', field: 'deployedBy' })
    expect(deploy('中村　花子')).toBeNull()
    expect(deploy('')).toEqual({ why: 'missing', field: 'deployedBy' })
  })
})

describe('the clock of a record', () => {
  const record = { status: 'in_force', validUntil: '2026-03-31' }
  const evidence = REGISTERS['service-evidence']
  it('warns of a certificate sixty days before its last day, and says afterwards that it is over', () => {
    const clock = clockOf(evidence, record)
    expect(clock).toEqual({ dueOn: '2026-03-31', alertOn: '2026-01-30' })
    const on = (day: string) => standingOn(evidence, { status: 'in_force', dueOn: null, alertOn: null, ...clock }, day)
    expect(['2026-01-29', '2026-01-30', '2026-03-31', '2026-04-01'].map(on)).toEqual(['open', 'soon', 'soon', 'expired'])
  })
  it('stands still once the record is settled', () => {
    expect(clockOf(evidence, { ...record, status: 'superseded' })).toBeNull()
    expect(standingOn(evidence, { status: 'superseded', dueOn: null, alertOn: null }, '2026-05-01')).toBe('settled')
  })
})

describe('a medium', () => {
  const media = REGISTERS['storage-media']
  const kept = { status: 'kept', outOn: '2026-01-05', outBy: '東', outTo: '市役所', outPurpose: '納品', backDueOn: '2026-01-06' }
  const save = (after: RegisterRecord) => refusalOf(media, { before: null, after: { title: 'USB', ...after }, by: 'system' })
  it('that was out is back with a day and whoever looked at it, and one that never was out needs neither', () => {
    expect(save({ status: 'kept' })).toBeNull()
    expect(save(kept)).toEqual({ why: 'missing', field: 'backOn' })
    expect(save({ ...kept, backOn: '2026-01-06' })).toEqual({ why: 'missing', field: 'backTo' })
    expect(save({ ...kept, backOn: '2026-01-04', backTo: '西田' })).toEqual({ why: 'out_of_order', field: 'backOn' })
    expect(save({ ...kept, backOn: '2026-01-06', backTo: '西田' })).toBeNull()
  })
  it('begins each time out without the day it came back before, unless that is written anew', () => {
    const before = { ...kept, backOn: '2026-01-06', backTo: '西田' }
    expect(clearedFields(media, { before, after: { ...before, status: 'out' } })).toEqual(['backOn', 'backTo'])
    expect(clearedFields(media, { before, after: { ...before, status: 'out', backTo: '東' } })).toEqual(['backOn'])
    expect(clearedFields(media, { before, after: before })).toEqual([])
  })
})

describe('what the city decides without moving a record', () => {
  const evidence = REGISTERS['service-evidence']
  const shown = {
    status: 'in_force',
    title: '監査',
    evidence: 'equivalent',
    shownBy: '報告書',
    scope: '配信',
    validUntil: '2026-09-30',
  }
  const accepted = { ...shown, acceptedOn: '2026-01-05', acceptedBy: '松本' }
  it('is written by the city, who writes nothing else there', () => {
    expect(refusalOf(evidence, { before: shown, after: accepted, by: 'city' })).toBeNull()
    expect(refusalOf(evidence, { before: shown, after: accepted, by: 'operator' })).toEqual({
      why: 'citys_field',
      field: 'acceptedOn',
    })
    expect(refusalOf(evidence, { before: null, after: accepted, by: 'operator' })).toEqual({
      why: 'citys_field',
      field: 'acceptedOn',
    })
    expect(refusalOf(evidence, { before: shown, after: { ...accepted, scope: '全社' }, by: 'city' })).toEqual({
      why: 'not_your_field',
      field: 'scope',
    })
    expect(refusalOf(evidence, { before: accepted, after: { ...accepted, note: '控え' }, by: 'operator' })).toBeNull()
  })
})

describe('work of others that the city ordered to be used', () => {
  const rights = REGISTERS['third-party-rights']
  const named = { status: 'preparing', title: '市内の地図', owner: '地図社', terms: '出所を書く' }
  const asked = { ...named, status: 'asking', askedOn: '2026-01-05' }
  it('is ordered by the city alone', () => {
    const ordered = { ...named, isOrdered: true }
    expect(refusalOf(rights, { before: named, after: ordered, by: 'city' })).toBeNull()
    expect(refusalOf(rights, { before: named, after: ordered, by: 'operator' })).toEqual({
      why: 'citys_field',
      field: 'isOrdered',
    })
    expect(refusalOf(rights, { before: null, after: ordered, by: 'operator' })).toEqual({
      why: 'citys_field',
      field: 'isOrdered',
    })
  })
  it('costs the operator nothing; any other work has its cost written down', () => {
    expect(refusalOf(rights, { before: named, after: asked, by: 'operator' })).toEqual({ why: 'missing', field: 'cost' })
    expect(refusalOf(rights, { before: named, after: { ...asked, cost: 0 }, by: 'operator' })).toBeNull()
    const ordered = { isOrdered: true }
    expect(refusalOf(rights, { before: { ...named, ...ordered }, after: { ...asked, ...ordered }, by: 'operator' })).toBeNull()
  })
})

describe('a date that comes near', () => {
  it('is told to the city as well where it is the city’s', () => {
    const told = REGISTER_SLUGS.filter((slug) => statesOf(REGISTERS[slug]).some((state) => clockToCity(REGISTERS[slug], state)))
    expect(told).toEqual(['city-requests', 'third-party-rights', 'rights-disputes', 'service-evidence'])
    expect(clockToCity(REGISTERS['city-requests'], 'closed')).toBe(false)
  })
})
