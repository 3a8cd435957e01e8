import { randomUUID } from 'node:crypto'
import { asSystem } from '@/access/actor'
import { addDays, addMonths, at, monthOf } from '@/domain/calendar/jst'
import type { Reach, Subject } from '@/domain/permissions'
import { REGISTER_SLUGS, type RegisterSlug } from '@/domain/register/slugs'
import type { Cast } from './cast'
import { CITY_ID, officeNumber, TEST_PASSWORD, WARD_IDS } from './make'
import { registerData } from './registerData'
import { reviewsOf } from './reviewsOf'
import { tinyPng } from './tinyPng'

type Side = 'A' | 'B'
type Data = Record<string, unknown>

/** A stored record and what a reach asks of it. A side that is missing belongs to nobody. */
export type Marked = { id: string; facility?: Side; resident?: Side; account?: string; published?: boolean }

/** Everything the permission tests need to know of one collection. */
export type Prepared = {
  records: Marked[]
  /** A harmless change that every role with the grant may save; another value each time. */
  patch: () => Data
  /** A new valid record of a side; null where nobody may ever create one. */
  fresh: ((side: Side) => Promise<Data>) | null
  upload?: true
}

/** Whether a reach takes in a record, for somebody of side A with this account. */
export function reaches(reach: Reach, record: Marked, accountId: string | null): boolean {
  if (reach === 'all') return true
  if (reach === 'facility') return record.facility === 'A'
  if (reach === 'facility_or_published') return record.facility === 'A' || record.published === true
  if (reach === 'office') return record.facility === undefined
  if (reach === 'published') return record.published === true
  return reach === 'own' && (record.resident === 'A' || (record.account !== undefined && record.account === accountId))
}

const SIDES: readonly Side[] = ['A', 'B']
let serial = 0
const next = (): number => ++serial

/** Records of both sides in every collection, and how another one would be made. Needs one database of its own. */
export async function everyRecord(cast: Cast): Promise<Record<Subject, Prepared>> {
  const { payload, world, staff, staffOfB, residentA, residentB, today } = cast
  const system = { overrideAccess: true as const, context: asSystem, depth: 0 }
  const make = async (collection: Subject, data: Data, extra: Data = {}): Promise<string> =>
    String(((await payload.create({ collection, data, ...system, ...extra } as never)) as { id: string }).id)
  const residents = { A: residentA, B: residentB }
  let spans = 0
  /** After today, because what is applied for lies in the future; no two begin together. */
  const span = () => {
    const [day, hour] = [addDays(today, 1 + (spans % 50)), 8 + (Math.floor(spans++ / 50) % 10)]
    return {
      startsAt: at(day, `${String(hour).padStart(2, '0')}:00`).toISOString(),
      endsAt: at(day, `${String(hour).padStart(2, '0')}:45`).toISOString(),
    }
  }

  const taskData = (side: Side): Data => ({
    programme: world.programme.id,
    facility: cast[side].facility.id,
    title: `お話し相手${next()}`,
    category: 'conversation',
    description: 'お話し相手をお願いします。',
    status: 'draft',
  })
  const tasks: Marked[] = []
  const slots: Marked[] = []
  const openSlot: Record<Side, string> = { A: '', B: '' }
  const openTask: Record<Side, string> = { A: '', B: '' }
  const flexibleTask: Record<Side, string> = { A: '', B: '' }
  for (const facility of SIDES) {
    const shown = (await world.task(cast[facility].facility.id)).id
    const hidden = await make('tasks', taskData(facility))
    tasks.push({ id: shown, facility, published: true }, { id: hidden, facility, published: false })
    openTask[facility] = shown
    flexibleTask[facility] = (await world.task(cast[facility].facility.id)).id
    tasks.push({ id: flexibleTask[facility], facility, published: true })
    const period = { timing: 'flexible' as const, flexibleFrom: today, flexibleUntil: addDays(today, 50) }
    await payload.update({ collection: 'tasks', id: flexibleTask[facility], data: period, ...system })
    openSlot[facility] = await make('slots', { task: shown, capacity: 5, status: 'open', ...span() })
    slots.push(
      { id: openSlot[facility], facility, published: true },
      { id: await make('slots', { task: shown, capacity: 1, status: 'cancelled', ...span() }), facility, published: false },
      { id: await make('slots', { task: hidden, capacity: 1, status: 'open', ...span() }), facility, published: false },
    )
  }

  const listingEvents: Marked[] = []
  for (const { facility, id } of tasks) {
    const { docs } = await payload.find({ collection: 'task-events', where: { task: { equals: id } }, ...system })
    listingEvents.push(...docs.map((event) => ({ id: event.id, ...(facility ? { facility } : {}) })))
  }

  const applications: Marked[] = []
  const events: Marked[] = []
  for (const facility of SIDES) {
    for (const resident of SIDES) {
      const id = await make('applications', {
        slot: openSlot[facility],
        volunteer: cast[resident].volunteer.id,
        message: '楽しみにしています。',
      })
      applications.push({ id, facility, resident })
      const { docs } = await payload.find({ collection: 'application-events', where: { application: { equals: id } }, ...system })
      events.push(...docs.map((event) => ({ id: event.id, facility })))
    }
  }

  const incidentData = (side: Side): Data => ({
    programme: world.programme.id,
    facility: cast[side].facility.id,
    kind: 'near_miss',
    summary: `廊下がぬれていた${next()}`,
  })
  const incidents: Marked[] = [{ id: await make('incidents', incidentData('A')) }]
  for (const facility of SIDES) {
    const shared = { facilityNote: '床の水は職員がふいてください。', sharedAt: new Date().toISOString() }
    incidents.push({ facility, id: await make('incidents', { ...incidentData(facility), ...shared }) })
  }

  const briefingData = (status: 'draft' | 'published'): Data => ({
    title: `活動の前の説明${next()}`,
    status,
    allowed: '配膳',
    forbidden: '入浴の介助',
    questions: Array.from({ length: 5 }, () => ({
      question: 'どうしますか。',
      choiceA: '断る',
      choiceB: 'する',
      choiceC: '黙る',
      answer: 'a',
      explanation: '断ってかまいません。',
    })),
  })
  const [taught, drafted] = [await make('briefings', briefingData('published')), await make('briefings', briefingData('draft'))]

  const formData = (): Data => ({ kind: 'minutes', validFrom: today, title: `議事録${next()}`, status: 'draft' })

  const insuranceData = (side: Side): Data => ({
    programme: world.programme.id,
    covers: 'facility',
    facility: cast[side].facility.id,
    insurer: '試験損害保険',
    policyNumber: `T-${next()}`,
    startsOn: today,
    endsOn: addDays(today, 60),
  })

  // A full slot, one person more who waits for it, and then a second seat, which is offered to them.
  const offers: Marked[] = []
  for (const [index, facility] of SIDES.entries()) {
    for (const resident of SIDES) {
      const day = addDays(today, 51 + index)
      const [from, to] = resident === 'A' ? ['05:00', '05:45'] : ['06:00', '06:45']
      const times = { startsAt: at(day, from).toISOString(), endsAt: at(day, to).toISOString() }
      const slot = await make('slots', { task: openTask[facility], capacity: 1, status: 'open', ...times })
      slots.push({ id: slot, facility, published: true })
      for (const person of [resident === 'A' ? 'B' : 'A', resident] as const) {
        const id = await make('applications', { slot, volunteer: cast[person].volunteer.id })
        await world.move(id, person === resident ? 'waitlisted' : 'accepted', world.operator, new Date())
        applications.push({ id, facility, resident: person })
      }
      await payload.update({ collection: 'slots', id: slot, data: { capacity: 2 }, ...system })
      const { docs } = await payload.find({ collection: 'offers', where: { slot: { equals: slot } }, ...system })
      offers.push(...docs.map(({ id }) => ({ id, facility, resident })))
    }
  }

  const volunteerData = (): Data => ({
    name: `試験 太郎${next()}`,
    kana: 'シケン タロウ',
    displayName: '太郎',
    ageBand: '50s',
    experience: 'none',
  })
  const found = async (
    collection: Subject,
    field: string,
    mark: (side: Side) => Partial<Marked>,
    idOf: (side: Side) => string,
  ): Promise<Marked[]> =>
    Promise.all(
      SIDES.map(async (side) => {
        const { docs } = await payload.find({ collection, where: { [field]: { equals: idOf(side) } }, ...system } as never)
        return { id: String((docs[0] as { id: string }).id), ...mark(side) }
      }),
    )
  const ofResident = (field: Subject) =>
    found(
      field,
      'volunteer',
      (resident) => ({ resident }),
      (side) => cast[side].volunteer.id,
    )
  const contacts = await Promise.all(
    SIDES.map(async (resident) => ({
      resident,
      id: await make('volunteer-contacts', {
        volunteer: cast[resident].volunteer.id,
        phone: '096-328-0000',
        email: `kakunin-${resident}@example.jp`,
        address: '熊本市中央区手取本町1番1号',
        birthDate: '1960-04-01',
      }),
    })),
  )

  const ruleOf = (side: Side): Data => ({ facility: cast[side].facility.id, kind: 'visits', visits: 40 })

  /** Between people and facilities that meet nowhere else, so that nobody is kept from what the other tests do. */
  const blockData = async (given: Data): Promise<Data> => ({
    facility: await make('facilities', officeData()),
    volunteer: await make('volunteers', volunteerData()),
    side: 'office',
    reason: '行き違いがあったため',
    ...given,
  })
  const blocked = async (given: Data): Promise<string> => make('blocks', await blockData(given))

  const consentData = (volunteer: string): Data => ({ volunteer, kind: 'guardian', way: 'paper', guardianName: '試験 保護者' })
  const userData = (): Data => ({
    email: `new-${next()}@example.jp`,
    name: '試験　新任',
    role: 'city',
    active: true,
    password: TEST_PASSWORD,
  })
  const officeData = (): Data => ({
    name: `試験事業所${next()}`,
    officeNumber: officeNumber(),
    serviceCode: '120',
    ward: WARD_IDS.kita,
    address: '熊本市北区植木町1番地',
  })
  const requestData = (): Data => ({
    programme: world.programme.id,
    officeNumber: officeNumber(),
    facilityName: `申請する施設${next()}`,
    contactName: '申請　花子',
    email: 'shinsei@example.jp',
    phone: '096-328-1111',
  })
  const contactData = (): Data => ({
    programme: world.programme.id,
    officeNumber: officeNumber(),
    partyName: `周知した施設${next()}`,
    contactedOn: today,
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
  const {
    id: _id,
    createdAt: _createdAt,
    updatedAt: _updatedAt,
    revision: _revision,
    ...programmeData
  } = await payload.findByID({ collection: 'programmes', id: world.programme.id, ...system })
  const targetMonth = () => addMonths(monthOf(new Date()), next())
  const targetData = (): Data => ({ programme: world.programme.id, figure: 'facilities', month: targetMonth(), planned: 10 })
  const settlementData = (): Data => ({
    programme: world.programme.id,
    unitFee: 20_000,
    planBasis: 'facility_months',
    plannedFacilities: 50,
    plannedMonths: 4,
    contractAmount: 12_370_000,
  })
  const definitionData = (): Data => ({ programme: world.programme.id, title: `定義${next()}`, operatorName: '中村' })
  const partnerData = (): Data => ({ name: `連携先${next()}`, kind: 'school' })
  // One analysis for a figure and month: each in a programme of its own.
  const gapData = async (): Promise<Data> => ({
    programme: await make('programmes', { ...programmeData, name: `別の年度${next()}`, isCurrent: false }),
    figure: 'completions',
    month: world.programme.startsOn.slice(0, 7),
  })
  const mailData = (): Data => ({ key: `試験/${next()}`, to: 'someone@example.jp', subject: '試験', body: '本文' })
  const reportData = (): Data => ({
    programme: world.programme.id,
    month: targetMonth(),
    version: 1,
    status: 'submitted',
    cutoffAt: new Date().toISOString(),
    closedAt: new Date().toISOString(),
    model: { kept: true },
  })
  const programmeOfItsOwn = () => make('programmes', { ...programmeData, isCurrent: false })
  const packData = (): Data => ({
    title: '成果品一式',
    programme: world.programme.id,
    version: next(),
    status: 'prepared',
    discs: 2,
    madeAt: new Date().toISOString(),
  })
  const longJobData = (): Data => ({
    title: '全月の再集計',
    kind: 'recount',
    state: 'waiting',
    sentence: '順番を待っています。',
    done: 0,
    of: 0,
    attempts: 0,
    programme: world.programme.id,
    startedBy: staff.operator.id,
    askedAt: new Date().toISOString(),
    key: `programme=${next()}`,
    input: { programme: world.programme.id },
    isOpen: true,
  })
  const askedData = (): Data => ({
    title: '判定ルールの公開：第2版',
    kind: 'publish_rules',
    state: 'waiting',
    effect: '掲載中の募集案件をすべて判定し直します。',
    reason: '言い回しを足したため',
    programme: world.programme.id,
    askedBy: staff.operator.id,
    askedByName: '試験 職員',
    askedAt: new Date().toISOString(),
    lapsesAt: new Date(Date.now() + 86_400_000).toISOString(),
    key: `版${next()}`,
    input: {},
  })
  const media = async (data: Data) =>
    make(
      'media',
      { alt: '玄関', ...data },
      { file: { name: `genkan${next()}.png`, data: tinyPng, mimetype: 'image/png', size: tinyPng.length } },
    )
  const closedFile = () =>
    make(
      'closed-files',
      { alt: '同意書' },
      { file: { name: `doisho${next()}.png`, data: tinyPng, mimetype: 'image/png', size: tinyPng.length } },
    )
  const activityData = (): Data => ({
    programme: world.programme.id,
    title: `ちらしの配布${next()}`,
    doneOn: today,
    channel: 'flyer',
    audience: 'residents',
  })
  const meetingData = (): Data => ({
    programme: world.programme.id,
    title: `定例会${next()}`,
    heldOn: today,
    startsAt: '14:00',
    place: '市役所',
    tasks: [{ text: 'ちらしの案を送る', party: 'operator' }],
  })
  const caseData = (): Data => ({ programme: world.programme.id, kind: 'good', title: `配膳の手伝い${next()}` })
  const ofProgramme = async (): Promise<Data> => ({
    programme: await make('programmes', { ...programmeData, isCurrent: false }),
  })
  const twice = async (one: () => Promise<string>, count = 2): Promise<Marked[]> => {
    const made: Marked[] = []
    for (let index = 0; index < count; index++) made.push({ id: await one() })
    return made
  }
  const deliverables = await twice(() =>
    make('deliverables', {
      programme: world.programme.id,
      kind: 'other',
      subject: randomUUID(),
      title: `打合せ資料${next()}`,
      dueRule: 'agreed',
    }),
  )
  const materialFile = () => ({
    file: { name: `shiryo${next()}.png`, data: tinyPng, mimetype: 'image/png', size: tinyPng.length },
  })
  const registers = {} as Record<RegisterSlug, Prepared>
  for (const slug of REGISTER_SLUGS) {
    const fresh = async (): Promise<Data> => ({ programme: world.programme.id, ...registerData(slug, today) })
    registers[slug] = {
      records: await twice(async () => make(slug, await fresh())),
      patch: () => ({ note: `備考${next()}` }),
      fresh,
    }
  }
  const registerFile = () => make('register-files', { title: `契約書${next()}` }, materialFile())
  const disclosure = (index: number) =>
    make('contact-disclosures', {
      application: applications[index]?.id,
      user: staff.facility.id,
      userName: '試験 職員',
      facility: cast.A.facility.id,
      at: new Date().toISOString(),
    })

  const supportData = (): Data => ({ source: 'phone', urgency: 'soon', question: `画面の開き方を知りたい${next()}` })
  const supports: Marked[] = [{ id: await make('support-requests', supportData()) }]
  for (const side of SIDES) {
    const [facility, volunteer] = [cast[side].facility.id, cast[side].volunteer.id]
    supports.push(
      { facility: side, id: await make('support-requests', { ...supportData(), source: 'facility', facility }) },
      { resident: side, id: await make('support-requests', { ...supportData(), source: 'resident', volunteer }) },
    )
  }

  const ruleSets = await twice(() =>
    make('listing-rule-sets', { version: 100 + next(), status: 'draft', reason: '試験のため', authorName: '試験', date: today }),
  )
  const ruleData = (): Data => ({
    ruleSet: ruleSets[0]?.id,
    key: `rule-${next()}`,
    group: 'grey',
    verdict: 'review',
    patterns: '見守り',
    reason: '確認が必要です。',
    suggestion: '具体的に書いてください。',
    examples: [{ text: '見守りをお願いします。', verdict: 'review' }],
  })
  const templateData = (): Data => ({
    title: `玄関の掃き掃除${next()}`,
    category: 'environment',
    description: '玄関の落ち葉を掃いていただきます。',
    notAsked: '車いすを押すことはお願いしません。',
    minutes: 45,
  })
  const sheetData = (side: Side): Data => ({
    facility: cast[side].facility.id,
    title: `1階の平日${next()}`,
    dayType: 'weekday',
    daysPerWeek: 5,
    steps: [{ from: '09:00', to: '09:30', text: '食堂のテーブルを拭く', doneBy: 'professional', chosen: true }],
  })

  const consultationData = (side: Side): Data => ({
    facility: cast[side].facility.id,
    topic: 'carving',
    theme: `入浴の後の片付けを募集にできるか${next()}`,
    status: 'requested',
  })
  const answerData = (side: Side): Data => ({
    facility: cast[side].facility.id,
    answeredBy: `施設長${next()}`,
    items: [{ text: '食堂のテーブルを拭く', category: 'environment', wish: 'hand_over', minutes: 20, band: 'noon' }],
  })
  const seminarData = (status: 'draft' | 'published'): Data => ({
    title: `はじめての切り出し${next()}`,
    kind: 'carving',
    audience: 'facilities',
    place: '市役所 別館 8階',
    agenda: [{ title: '切り出しの考え方', minutes: 30 }],
    status,
    ...span(),
  })
  const [open, planned] = [await make('seminars', seminarData('published')), await make('seminars', seminarData('draft'))]
  const attendanceData = async (side: Side, seminar: string): Promise<Data> => ({
    seminar,
    facility: cast[side].facility.id,
    attendeeName: `介護主任${next()}`,
  })
  const material = async (isPublished: boolean) =>
    make('seminar-materials', { title: `配布資料${next()}`, seminar: open, isPublished }, materialFile())

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
      records: [{ id: world.programme.id }, { id: await make('programmes', { ...programmeData, isCurrent: false }) }],
      patch: () => ({ deliveryAddress: `納入先${next()}` }),
      fresh: async () => ({ ...programmeData, isCurrent: false }),
    },
    users: {
      records: [...Object.values(staff), staffOfB].map(({ id }) => ({ id, account: id })),
      patch: () => ({ name: `試験　改名${next()}` }),
      fresh: async () => userData(),
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
      records: await found(
        'facility-registrations',
        'facility',
        (facility) => ({ facility }),
        (side) => cast[side].facility.id,
      ),
      patch: () => ({ withdrawalReason: `覚え書き${next()}` }),
      fresh: async () => ({ programme: world.programme.id, facility: await make('facilities', officeData()), startsOn: today }),
    },
    'outreach-contacts': {
      records: await twice(() => make('outreach-contacts', contactData())),
      patch: () => ({ content: `資料を渡した${next()}` }),
      fresh: async () => contactData(),
    },
    'outreach-activities': {
      records: await twice(() => make('outreach-activities', activityData())),
      patch: () => ({ content: `資料を配った${next()}` }),
      fresh: async () => activityData(),
    },
    // No text: a facility's change of one takes the listing out of what visitors see.
    tasks: { records: tasks, patch: () => ({ minimumAge: 12 + (next() % 7) }), fresh: async (side) => taskData(side) },
    'listing-rule-sets': {
      records: ruleSets,
      patch: () => ({ reason: `言い回しを足すため${next()}` }),
      fresh: null,
    },
    'listing-rules': {
      records: await twice(() => make('listing-rules', ruleData())),
      patch: () => ({ suggestion: `案${next()}` }),
      fresh: async () => ruleData(),
    },
    'task-templates': {
      records: [
        { id: await make('task-templates', templateData()), published: true },
        { id: await make('task-templates', { ...templateData(), active: false }), published: false },
      ],
      patch: () => ({ place: `${next()}階の玄関` }),
      fresh: async () => templateData(),
    },
    'carving-sheets': {
      records: await Promise.all(
        SIDES.map(async (facility) => ({ id: await make('carving-sheets', sheetData(facility)), facility })),
      ),
      patch: () => ({ title: `2階の平日${next()}` }),
      fresh: async (side) => sheetData(side),
    },
    'intention-answers': {
      records: await Promise.all(
        SIDES.map(async (facility) => ({ id: await make('intention-answers', answerData(facility)), facility })),
      ),
      patch: () => ({ worries: `案内に時間がかかりそう${next()}` }),
      fresh: async (side) => answerData(side),
    },
    consultations: {
      records: await Promise.all(
        SIDES.map(async (facility) => ({ id: await make('consultations', consultationData(facility)), facility })),
      ),
      patch: () => ({ nextStep: `シートを作る${next()}` }),
      fresh: async (side) => consultationData(side),
    },
    seminars: {
      records: [
        { id: open, published: true },
        { id: planned, published: false },
      ],
      patch: () => ({ purpose: `任せられる仕事が分かる${next()}` }),
      fresh: async () => seminarData('draft'),
    },
    'seminar-attendances': {
      records: await Promise.all(
        SIDES.map(async (facility) => ({
          facility,
          id: await make('seminar-attendances', await attendanceData(facility, open)),
        })),
      ),
      patch: () => ({ attendeeName: `生活相談員${next()}` }),
      fresh: async (side) => attendanceData(side, await make('seminars', seminarData('published'))),
    },
    'seminar-materials': {
      records: [
        { id: await material(true), published: true },
        { id: await material(false), published: false },
      ],
      patch: () => ({ title: `配布資料${next()}` }),
      fresh: async () => ({ title: `配布資料${next()}`, seminar: open }),
      upload: true,
    },
    slots: {
      records: slots,
      patch: () => ({ capacity: 5 + (next() % 100) }),
      fresh: async (side) => ({ task: openTask[side], capacity: 1, status: 'open', ...span() }),
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
      records: contacts,
      patch: () => ({ phone: `096-328-${1000 + next()}` }),
      fresh: async () => ({ volunteer: await make('volunteers', volunteerData()), phone: '096-328-2222' }),
    },
    residences: {
      records: await ofResident('residences'),
      patch: () => ({ proof: next() % 2 ? 'mail_reached' : 'document_seen' }),
      fresh: async () => ({
        volunteer: await make('volunteers', volunteerData()),
        ward: WARD_IDS.higashi,
        since: '2024-04-01',
        proof: 'document_seen',
      }),
    },
    applications: {
      records: applications,
      // What was said on applying is closed once it is answered; a reason without a move says nothing.
      patch: () => ({ statusReason: `確認しました${next()}` }),
      fresh: async (side) => ({
        slot: await make('slots', { task: openTask.A, capacity: 1, status: 'open', ...span() }),
        volunteer: cast[side].volunteer.id,
      }),
    },
    messages: {
      records: await Promise.all(
        applications.map(async ({ facility, id, resident }) => ({
          id: await make('messages', {
            application: id,
            side: 'facility',
            text: '当日は玄関でお待ちしています。',
            sentAt: new Date().toISOString(),
            sendKey: randomUUID(),
          }),
          facility,
          resident,
        })),
      ),
      patch: () => ({ text: '書き換え' }),
      fresh: null,
    },
    reviews: { records: await reviewsOf(cast), patch: () => ({ comment: '書き換え' }), fresh: null },
    'task-events': { records: listingEvents, patch: () => ({ reason: '書き換え' }), fresh: null },
    'application-events': { records: events, patch: () => ({ reason: '書き換え' }), fresh: null },
    incidents: {
      records: incidents,
      patch: () => ({ treatment: `床をふいた${next()}` }),
      fresh: async (side) => incidentData(side),
    },
    'incident-events': {
      records: (await payload.find({ collection: 'incident-events', limit: 2, ...system })).docs.map(({ id }) => ({ id })),
      patch: () => ({ reason: '書き換え' }),
      fresh: null,
    },
    briefings: {
      records: [{ id: drafted }, { id: await make('briefings', briefingData('draft')) }],
      patch: () => ({ changeNote: `言い方を直した${next()}` }),
      fresh: async () => briefingData('draft'),
    },
    'report-forms': {
      records: [{ id: await make('report-forms', formData()) }, { id: await make('report-forms', formData()) }],
      patch: () => ({ note: `言い方を直した${next()}` }),
      fresh: async () => formData(),
    },
    'briefing-results': {
      records: await Promise.all(
        SIDES.map(async (resident) => ({
          resident,
          id: await make('briefing-results', { volunteer: cast[resident].volunteer.id, briefing: taught }),
        })),
      ),
      patch: () => ({ passedAt: new Date().toISOString() }),
      fresh: async (side) => ({ volunteer: cast[side].volunteer.id, briefing: taught }),
    },
    insurances: {
      records: [
        { id: await make('insurances', insuranceData('A')), facility: 'A' },
        { id: await make('insurances', insuranceData('B')), facility: 'B' },
        { id: await make('insurances', { ...insuranceData('A'), covers: 'everyone', facility: null }) },
      ],
      patch: () => ({ coverage: `けがと賠償${next()}` }),
      fresh: async (side) => insuranceData(side),
    },
    'shortage-notices': {
      records: await Promise.all(
        SIDES.map(async (resident) => ({
          resident,
          id: await make('shortage-notices', {
            slot: openSlot[resident],
            volunteer: cast[resident].volunteer.id,
            because: 'ward',
            toldAt: new Date().toISOString(),
          }),
        })),
      ),
      patch: () => ({ toldAt: new Date().toISOString() }),
      fresh: null,
    },
    'time-wishes': {
      records: await Promise.all(
        SIDES.flatMap((facility) =>
          SIDES.map(async (resident) => ({
            facility,
            resident,
            id: await make('time-wishes', {
              status: 'open',
              task: flexibleTask[facility],
              volunteer: cast[resident].volunteer.id,
              wish: '火曜の午前中',
              wisherName: '花子',
              wishedAt: new Date().toISOString(),
            }),
          })),
        ),
      ),
      patch: () => ({ reply: `ありがとうございます${next()}` }),
      fresh: null,
    },
    proposals: {
      records: await Promise.all(
        SIDES.flatMap((facility) =>
          SIDES.map(async (resident) => ({
            facility,
            resident,
            id: await make('proposals', {
              status: 'received',
              title: `ギターの弾き語り${next()}`,
              category: 'recreation',
              description: '昼食の後に30分ほど、懐かしい歌を弾きたいです。',
              proposerName: '花子',
              facility: cast[facility].facility.id,
              volunteer: cast[resident].volunteer.id,
              proposedAt: new Date().toISOString(),
            }),
          })),
        ),
      ),
      patch: () => ({ reply: `ありがとうございます${next()}` }),
      fresh: null,
    },
    'support-requests': {
      records: supports,
      patch: () => ({ note: `折り返した${next()}` }),
      fresh: async () => supportData(),
    },
    offers: { records: offers, patch: () => ({ state: 'declined' }), fresh: null },
    agreements: {
      records: await Promise.all(
        applications.map(async ({ facility, id, resident }) => ({
          id: await make('agreements', {
            application: id,
            facility: cast[facility ?? 'A'].facility.id,
            volunteer: cast[resident ?? 'A'].volunteer.id,
            askedAt: new Date().toISOString(),
            changes: { place: { from: '玄関', to: '食堂' } },
          }),
          facility,
          resident,
        })),
      ),
      patch: () => ({ answer: 'agreed' }),
      fresh: null,
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
    certificates: {
      records: await Promise.all(
        SIDES.map(async (resident) => ({
          resident,
          id: await make('certificates', {
            volunteer: cast[resident].volunteer.id,
            programme: world.programme.id,
            from: '2026-01-01',
            to: '2026-03-31',
            visits: 1,
            minutes: 60,
            kinds: [{ service: '120', visits: 1, minutes: 60 }],
            issuedAt: new Date().toISOString(),
            issuedByRole: 'operator',
          }),
        })),
      ),
      patch: () => ({ visits: next() }),
      fresh: null,
    },
    consents: {
      records: await Promise.all(
        SIDES.map(async (resident) => ({ resident, id: await make('consents', consentData(cast[resident].volunteer.id)) })),
      ),
      patch: () => ({ note: `電話で確かめた${next()}` }),
      fresh: async (side) => consentData(cast[side].volunteer.id),
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
    invitations: {
      records: await Promise.all(
        SIDES.flatMap((facility) =>
          SIDES.map(async (resident) => ({
            facility,
            resident,
            id: await make('invitations', {
              slot: openSlot[facility],
              volunteer: cast[resident].volunteer.id,
              madeAt: new Date().toISOString(),
              state: 'open',
            }),
          })),
        ),
      ),
      patch: () => ({ state: 'declined' }),
      fresh: null,
    },
    // So many visits that nobody whom the other tests let apply is accepted by it.
    'auto-accept-rules': {
      records: await Promise.all(
        SIDES.map(async (facility) => ({ id: await make('auto-accept-rules', ruleOf(facility)), facility })),
      ),
      patch: () => ({ visits: 40 + (next() % 10) }),
      fresh: async (side) => ruleOf(side),
    },
    'auto-accept-decisions': {
      records: await Promise.all(
        applications.slice(0, 4).map(async ({ facility, id }) => ({
          facility,
          id: await make('auto-accept-decisions', {
            application: id,
            facility: cast[facility ?? 'A'].facility.id,
            at: new Date().toISOString(),
            outcome: 'no_rule_met',
            checks: [],
          }),
        })),
      ),
      patch: () => ({ outcome: 'accepted' }),
      fresh: null,
    },
    'inactivity-steps': {
      records: await Promise.all(
        SIDES.map(async (side) => ({
          resident: side,
          id: await make('inactivity-steps', { volunteer: cast[side].volunteer.id, step: 'kept', at: new Date().toISOString() }),
        })),
      ),
      patch: () => ({ reason: '書き換え' }),
      fresh: null,
    },
    'contact-disclosures': {
      records: await Promise.all([disclosure(0), disclosure(1)]).then((ids) => ids.map((id) => ({ id }))),
      patch: () => ({ at: new Date().toISOString() }),
      fresh: null,
    },
    targets: {
      records: await twice(() => make('targets', targetData())),
      patch: () => ({ planned: 1000 + next(), reason: `協議の結果${next()}` }),
      fresh: async () => targetData(),
    },
    'settlement-settings': {
      records: await twice(() => make('settlement-settings', settlementData())),
      patch: () => ({ unitFee: 10_000 + next() }),
      fresh: async () => settlementData(),
    },
    'kpi-definitions': {
      records: await twice(() => make('kpi-definitions', definitionData())),
      patch: () => ({ cityName: `松本${next()}` }),
      fresh: async () => definitionData(),
    },
    partners: {
      records: await twice(() => make('partners', partnerData())),
      patch: () => ({ note: `窓口${next()}` }),
      fresh: async () => partnerData(),
    },
    'target-changes': {
      records: (await payload.find({ collection: 'target-changes', limit: 2, ...system })).docs.map(({ id }) => ({ id })),
      patch: () => ({ reason: '書き換え' }),
      fresh: null,
    },
    'gap-analyses': {
      records: await twice(async () => make('gap-analyses', await gapData())),
      patch: () => ({ causes: `募集が少なかった${next()}` }),
      fresh: gapData,
    },
    'monthly-reports': {
      records: await twice(() => make('monthly-reports', reportData()), 2),
      patch: () => ({ approvalComment: '承認の前に書いただけのもの' }),
      fresh: null,
    },
    exports: {
      records: await twice(() =>
        make('exports', {
          title: 'マッチング数の記録',
          conditions: '2026-01',
          columns: '募集案件',
          format: 'csv',
          rows: next(),
          unwritten: 0,
          user: staff.operator.id,
          userName: '試験 職員',
          role: 'operator',
          at: new Date().toISOString(),
        }),
      ),
      patch: () => ({ rows: next() }),
      fresh: null,
    },
    meetings: {
      records: await twice(() => make('meetings', meetingData())),
      patch: () => ({ place: `会議室${next()}` }),
      fresh: async () => meetingData(),
    },
    'implementation-plans': {
      records: await twice(async () => make('implementation-plans', await ofProgramme())),
      patch: () => ({ changes: `工程の見直し${next()}` }),
      fresh: ofProgramme,
    },
    'service-levels': {
      records: await twice(async () => make('service-levels', await ofProgramme())),
      patch: () => ({ hours: `24時間${next()}` }),
      fresh: ofProgramme,
    },
    cases: {
      records: await twice(() => make('cases', caseData())),
      patch: () => ({ title: `配膳の手伝い${next()}` }),
      fresh: async () => caseData(),
    },
    deliverables: { records: deliverables, patch: () => ({ title: `書き換え${next()}` }), fresh: null },
    'deliverable-versions': {
      records: await Promise.all(
        deliverables.map(async ({ id }) => ({
          id: await make('deliverable-versions', {
            deliverable: id,
            version: 1,
            title: '打合せ資料',
            edition: '第1版',
            issuedAt: new Date().toISOString(),
          }),
        })),
      ),
      patch: () => ({ note: '書き換え' }),
      fresh: null,
    },
    'deliverable-events': {
      records: (await payload.find({ collection: 'deliverable-events', limit: 2, ...system })).docs.map(({ id }) => ({ id })),
      patch: () => ({ comment: '書き換え' }),
      fresh: null,
    },
    'completion-reports': {
      records: await twice(async () => make('completion-reports', { programme: await programmeOfItsOwn() })),
      patch: () => ({ completedOn: `2026-03-${String(1 + (next() % 28)).padStart(2, '0')}` }),
      fresh: async () => ({ programme: await programmeOfItsOwn() }),
    },
    packs: { records: await twice(() => make('packs', packData())), patch: () => ({ title: '書き換え' }), fresh: null },
    'asked-actions': {
      records: await twice(() => make('asked-actions', askedData())),
      patch: () => ({ title: '書き換え' }),
      fresh: null,
    },
    'long-jobs': {
      records: await twice(() => make('long-jobs', longJobData())),
      patch: () => ({ sentence: '書き換え' }),
      fresh: null,
    },
    ...registers,
    'register-events': {
      records: (await payload.find({ collection: 'register-events', limit: 2, ...system })).docs.map(({ id }) => ({ id })),
      patch: () => ({ title: `書き換え${next()}` }),
      fresh: null,
    },
    'register-files': {
      records: await twice(registerFile),
      patch: () => ({ title: `契約書${next()}` }),
      fresh: async () => ({ title: `契約書${next()}` }),
      upload: true,
    },
    'calendar-feeds': {
      records: [
        ...(await Promise.all(
          SIDES.map(async (facility) => ({
            id: await make('calendar-feeds', {
              facility: cast[facility].facility.id,
              openedBy: cast.staff.facility.id,
              openedAt: new Date().toISOString(),
            }),
            facility,
          })),
        )),
        ...(await Promise.all(
          SIDES.map(async (resident) => ({
            id: await make('calendar-feeds', { volunteer: cast[resident].volunteer.id, openedAt: new Date().toISOString() }),
            resident,
          })),
        )),
      ],
      patch: () => ({ revokedAt: new Date().toISOString() }),
      fresh: null,
    },
    'mail-templates': {
      records: (await payload.find({ collection: 'mail-templates', limit: 2, ...system })).docs.map(({ id }) => ({ id })),
      patch: () => ({ subject: `お知らせ${next()}` }),
      fresh: null,
    },
    mails: { records: await twice(() => make('mails', mailData())), patch: () => ({ status: 'sent' }), fresh: null },
    media: {
      records: [
        { id: await media({ isPublic: true }), published: true },
        { id: await media({ isPublic: false }), published: false },
        { id: await media({ facility: cast.A.facility.id }), facility: 'A' },
        { id: await media({ facility: cast.B.facility.id }), facility: 'B' },
      ],
      patch: () => ({ alt: `玄関の写真${next()}` }),
      fresh: async (side) => ({ alt: '食堂', facility: cast[side].facility.id }),
      upload: true,
    },
    'closed-files': {
      records: await twice(closedFile),
      patch: () => ({ alt: `同意書${next()}` }),
      fresh: async () => ({ alt: '保険証券' }),
      upload: true,
    },
  }
}
