import { addDays } from '@/domain/calendar/jst'
import type { Subject } from '@/domain/permissions'
import { type Maker, next } from './maker'
import { type Data, type Marked, type Prepared, type Side, SIDES } from './record'

/** What keeps a visit safe, and where people turn when something happens. */
export async function safety({ cast, make, ofFacilities, ofResidents, standing }: Maker) {
  const { today, world } = cast
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
  const resultData = (side: Side): Data => ({ volunteer: cast[side].volunteer.id, briefing: taught })
  const insuranceData = (side: Side): Data => ({
    programme: world.programme.id,
    covers: 'facility',
    facility: cast[side].facility.id,
    insurer: '試験損害保険',
    policyNumber: `T-${next()}`,
    startsOn: today,
    endsOn: addDays(today, 60),
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
  return {
    incidents: {
      records: incidents,
      patch: () => ({ treatment: `床をふいた${next()}` }),
      fresh: async (side: Side) => incidentData(side),
    },
    'incident-events': { records: await standing('incident-events'), patch: () => ({ reason: '書き換え' }), fresh: null },
    briefings: {
      records: [{ id: drafted }, { id: await make('briefings', briefingData('draft')) }],
      patch: () => ({ changeNote: `言い方を直した${next()}` }),
      fresh: async () => briefingData('draft'),
    },
    'briefing-results': {
      records: await ofResidents('briefing-results', resultData),
      patch: () => ({ passedAt: new Date().toISOString() }),
      fresh: async (side: Side) => resultData(side),
    },
    insurances: {
      records: [
        ...(await ofFacilities('insurances', insuranceData)),
        { id: await make('insurances', { ...insuranceData('A'), covers: 'everyone', facility: null }) },
      ],
      patch: () => ({ coverage: `けがと賠償${next()}` }),
      fresh: async (side: Side) => insuranceData(side),
    },
    'support-requests': {
      records: supports,
      patch: () => ({ note: `折り返した${next()}` }),
      fresh: async () => supportData(),
    },
  } satisfies Partial<Record<Subject, Prepared>>
}
