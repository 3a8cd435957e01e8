import type { TypedUser } from 'payload'
import { at } from '@/domain/calendar/jst'
import { as } from '@/testing/as'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { draftFromSheet } from './draftFromSheet'
import { draftFromTemplate } from './draftFromTemplate'
import { sentenceOf } from './outcome'

let running: RunningPayload
let world: World
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
  for (const [key, title] of [
    ['meals', '食事の前のテーブル拭きとお箸並べ'],
    ['floor', '廊下の手すりの拭き掃除'],
  ] as const) {
    await running.payload.create({
      collection: 'task-templates',
      overrideAccess: true,
      data: {
        key,
        title,
        category: key === 'meals' ? 'meal_support' : 'environment',
        description: key === 'meals' ? '食堂のテーブルを拭いていただきます。' : '廊下の手すりを拭いていただきます。',
        notAsked: '食事の介助はお願いしません。',
        belongings: 'エプロン',
        minutes: 45,
        active: true,
      },
    })
  }
}, 120_000)
afterAll(() => running.stop())

const now = at('2026-01-10', '09:00')
const said = (call: Promise<unknown>): Promise<string | null> => call.then(() => 'no refusal', sentenceOf)
const stored = (id: string) => running.payload.findByID({ collection: 'tasks', id, depth: 0, overrideAccess: true })
const sheetOf = (id: string) => running.payload.findByID({ collection: 'carving-sheets', id, depth: 0, overrideAccess: true })
const template = async () => {
  const { docs } = await running.payload.find({
    collection: 'task-templates',
    where: { key: { equals: 'meals' } },
    overrideAccess: true,
  })
  return docs[0]?.id ?? ''
}
const wiping = { from: '11:00', to: '11:30', text: '食堂のテーブルを拭く', doneBy: 'professional' as const }
const makeSheet = (facility: string, user: TypedUser, steps: object[]) =>
  running.payload.create({
    collection: 'carving-sheets',
    data: { facility, title: '1階の平日', dayType: 'weekday', daysPerWeek: 5, steps } as never,
    ...as(user, now),
  })
const change = async (id: string, data: object, user: TypedUser) =>
  running.payload.update({
    collection: 'carving-sheets',
    id,
    data: { revision: (await sheetOf(id)).revision, ...data } as never,
    ...as(user, now),
  })
async function place() {
  const facility = await world.facility()
  return { facility: facility.id, staff: await world.staff('facility', [facility.id]) }
}

describe('a listing begun from a template', () => {
  it('is a draft of the facility that says what is never asked', async () => {
    const { facility, staff } = await place()
    const { id } = await draftFromTemplate(running.payload, { template: await template(), facility, by: staff, now })
    expect(await stored(id)).toMatchObject({
      facility,
      programme: world.programme.id,
      status: 'draft',
      category: 'meal_support',
      title: '食事の前のテーブル拭きとお箸並べ',
      belongings: 'エプロン',
      description: '食堂のテーブルを拭いていただきます。\n\n【お願いしないこと】\n食事の介助はお願いしません。',
    })
  })
  it('is begun by nobody for a facility of others, nor by those who make no listings, nor from one that is switched off', async () => {
    const { facility, staff } = await place()
    const other = await place()
    const given = { template: await template(), facility, now }
    expect(await said(draftFromTemplate(running.payload, { ...given, by: other.staff }))).toContain('権限がありません')
    for (const role of ['city', 'organizer', 'admin'] as const)
      expect(await said(draftFromTemplate(running.payload, { ...given, by: await world.staff(role) }))).not.toBe('no refusal')
    expect(await said(draftFromTemplate(running.payload, { ...given, by: null }))).not.toBe('no refusal')
    const off = await running.payload.create({
      collection: 'task-templates',
      overrideAccess: true,
      data: { title: '古い文例', category: 'clerical', description: '紙を折る', notAsked: 'なし', minutes: 30, active: false },
    })
    for (const by of [staff, world.operator])
      expect(await said(draftFromTemplate(running.payload, { ...given, template: off.id, by }))).toContain('使用中ではありません')
    expect(await running.appSql('SELECT 1 FROM tasks WHERE facility_id = $1', [facility])).toEqual([])
  })
})

describe('a carving sheet', () => {
  it('fills in minutes, the class that is suggested and the time freed, and says who made it', async () => {
    const { facility, staff } = await place()
    const { id } = await makeSheet(facility, staff, [
      { ...wiping, chosen: true },
      { from: '10:00', to: '10:40', text: '入浴の介助', doneBy: 'professional' },
      {
        from: '13:00',
        to: '13:20',
        minutes: 15,
        text: '廊下の手すりを拭く',
        doneBy: 'assistant',
        classification: 'around',
        chosen: true,
      },
    ])
    const sheet = await sheetOf(id)
    expect(sheet).toMatchObject({ freedMinutesPerWeek: 150, madeBy: '試験 facility' })
    expect(sheet.steps?.map(({ classification, classifiedBy, minutes }) => ({ classification, classifiedBy, minutes }))).toEqual([
      { classification: 'around', classifiedBy: null, minutes: 30 },
      { classification: 'prohibited', classifiedBy: null, minutes: 40 },
      { classification: 'around', classifiedBy: '試験 facility', minutes: 15 },
    ])
  })

  it('never has a step chosen that is not around care, by whatever way', async () => {
    const { facility, staff } = await place()
    for (const user of [staff, world.operator]) {
      expect(await said(makeSheet(facility, user, [{ ...wiping, text: '入浴の介助', chosen: true }]))).toContain(
        '募集にできません',
      )
      expect(await said(makeSheet(facility, user, [{ ...wiping, classification: 'professional', chosen: true }]))).toContain(
        '募集にできません',
      )
    }
    const { id } = await makeSheet(facility, staff, [{ ...wiping, text: '入浴の介助' }])
    for (const to of ['prohibited', 'professional'])
      await expect(
        running.appSql(`UPDATE carving_sheets_steps SET chosen = true, classification = '${to}' WHERE _parent_id = $1`, [id]),
      ).rejects.toThrow('step_chosen_is_not_around')
  })

  it('keeps what reads as prohibited from being called 周辺 by its facility; the operator who does so is named', async () => {
    const { facility, staff } = await place()
    const { id } = await makeSheet(facility, staff, [{ ...wiping, text: '入浴の介助' }])
    const steps = (await sheetOf(id)).steps?.map((step) => ({ ...step, classification: 'around' as const })) ?? []
    expect(await said(change(id, { steps }, staff))).toContain('「周辺」にできません')
    await change(id, { steps }, world.operator)
    expect((await sheetOf(id)).steps?.[0]).toMatchObject({ classification: 'around', classifiedBy: '試験 operator' })
  })

  it('lets a suggested class follow the words of the step until a person has given one', async () => {
    const { facility, staff } = await place()
    const { id } = await makeSheet(facility, staff, [wiping, { ...wiping, classification: 'professional' }])
    const steps = (await sheetOf(id)).steps?.map((step) => ({ ...step, text: '介護記録を書く' })) ?? []
    await change(id, { steps }, staff)
    expect((await sheetOf(id)).steps?.map(({ classification, classifiedBy }) => [classification, classifiedBy])).toEqual([
      ['professional', null],
      ['professional', '試験 facility'],
    ])
  })

  it('counts a change of its steps as a change: who has not seen it does not undo it', async () => {
    const { facility, staff } = await place()
    const { id } = await makeSheet(facility, staff, [wiping])
    const seen = (await sheetOf(id)).revision
    const steps = (await sheetOf(id)).steps?.map((step) => ({ ...step, scene: '昼食' })) ?? []
    await change(id, { steps }, staff)
    expect((await sheetOf(id)).revision).toBe((seen ?? 0) + 1)
    expect(await said(change(id, { revision: seen, steps: [] }, world.operator))).toContain('ほかの方が先に')
    await change(id, { title: '1階の平日' }, staff)
    expect((await sheetOf(id)).steps).toHaveLength(1)
    expect((await sheetOf(id)).revision).toBe((seen ?? 0) + 1)
  })
})

describe('a listing begun from a carving sheet', () => {
  it('asks for the chosen steps in safe words and remembers its sheet for good', async () => {
    const { facility, staff } = await place()
    const { id: sheet } = await makeSheet(facility, staff, [
      { ...wiping, chosen: true },
      { from: '13:00', to: '13:20', text: '廊下の手すりを拭く', doneBy: 'assistant', chosen: true },
      { from: '10:00', to: '10:40', text: '入浴の介助', doneBy: 'professional' },
    ])
    const revision = (await sheetOf(sheet)).revision ?? 1
    const { id } = await draftFromSheet(running.payload, { sheet, revision, by: staff, now })
    const task = await stored(id)
    expect(task).toMatchObject({ facility, status: 'draft', carvingSheet: sheet, category: 'meal_support' })
    expect(task.title).toBe('食事の前のテーブル拭きとお箸並べなど')
    expect(task.description).toContain('・11:00ごろ（約30分）：食堂のテーブルを拭いていただきます。')
    expect(task.description).toContain('・13:00ごろ（約20分）：廊下の手すりを拭いていただきます。')
    expect(task.description).not.toContain('入浴')
    expect(task.description).toContain('【お願いしないこと】\n食事の介助はお願いしません。')

    const others = await makeSheet(facility, staff, [wiping])
    await running.payload.update({
      collection: 'tasks',
      id,
      data: { carvingSheet: others.id, place: '食堂', revision: task.revision ?? 1 },
      ...as(staff, now),
    })
    expect(await stored(id)).toMatchObject({ carvingSheet: sheet, place: '食堂' })
  })

  it('is made of what was chosen and saved, by those whose sheet it is', async () => {
    const { facility, staff } = await place()
    const other = await place()
    const { id: sheet } = await makeSheet(facility, staff, [wiping])
    const revision = (await sheetOf(sheet)).revision ?? 1
    const given = { sheet, revision, now }
    expect(await said(draftFromSheet(running.payload, { ...given, by: staff }))).toContain('選ばれていません')
    expect(await said(draftFromSheet(running.payload, { ...given, by: other.staff }))).toContain('見つかりません')
    expect(await said(draftFromSheet(running.payload, { ...given, by: null }))).not.toBe('no refusal')
    await change(sheet, { steps: [{ ...wiping, chosen: true }] }, staff)
    expect(await said(draftFromSheet(running.payload, { ...given, by: staff }))).toContain('ほかの方が先に')
    expect(
      await said(draftFromSheet(running.payload, { ...given, revision: revision + 1, by: await world.staff('city') })),
    ).not.toBe('no refusal')
    expect(await running.appSql('SELECT 1 FROM tasks WHERE facility_id = $1', [facility])).toEqual([])
    expect(await said(draftFromSheet(running.payload, { ...given, revision: revision + 1, by: staff }))).toBe('no refusal')
  })

  it('is never one of another facility', async () => {
    const [mine, theirs] = [await place(), await place()]
    const { id: sheet } = await makeSheet(theirs.facility, theirs.staff, [wiping])
    const data = {
      facility: mine.facility,
      carvingSheet: sheet,
      title: '配膳',
      category: 'meal_support',
      description: '配膳',
      status: 'draft',
    }
    expect(await said(running.payload.create({ collection: 'tasks', data: data as never, ...as(mine.staff, now) }))).toMatch(
      /別の施設|選択|無効/,
    )
    const { id } = await running.payload.create({
      collection: 'tasks',
      data: { ...data, carvingSheet: null } as never,
      ...as(mine.staff, now),
    })
    await expect(running.appSql('UPDATE tasks SET carving_sheet_id = $1 WHERE id = $2', [sheet, id])).rejects.toThrow(
      'task_of_other_sheet',
    )
  })
})
