import type { Subject } from '@/domain/permissions'
import { type Maker, next } from './maker'
import type { Data, Prepared, Side } from './record'
import type { Stage } from './stage'

/** How people and slots find each other: offered, invited, told, wished, proposed, accepted by a rule. */
export async function askings({ cast, ofBoth, ofFacilities, ofResidents }: Maker, stage: Stage) {
  const { flexibleTask, offers, openSlot } = stage
  const ruleOf = (side: Side): Data => ({ facility: cast[side].facility.id, kind: 'visits', visits: 40 })
  return {
    offers: { records: offers, patch: () => ({ state: 'declined' }), fresh: null },
    invitations: {
      records: await ofBoth('invitations', (facility, resident) => ({
        slot: openSlot[facility],
        volunteer: cast[resident].volunteer.id,
        madeAt: new Date().toISOString(),
        state: 'open',
      })),
      patch: () => ({ state: 'declined' }),
      fresh: null,
    },
    'shortage-notices': {
      records: await ofResidents('shortage-notices', (resident) => ({
        slot: openSlot[resident],
        volunteer: cast[resident].volunteer.id,
        because: 'ward',
        toldAt: new Date().toISOString(),
      })),
      patch: () => ({ toldAt: new Date().toISOString() }),
      fresh: null,
    },
    'time-wishes': {
      records: await ofBoth('time-wishes', (facility, resident) => ({
        status: 'open',
        task: flexibleTask[facility],
        volunteer: cast[resident].volunteer.id,
        wish: '火曜の午前中',
        wisherName: '花子',
        wishedAt: new Date().toISOString(),
      })),
      patch: () => ({ reply: `ありがとうございます${next()}` }),
      fresh: null,
    },
    proposals: {
      records: await ofBoth('proposals', (facility, resident) => ({
        status: 'received',
        title: `ギターの弾き語り${next()}`,
        category: 'recreation',
        description: '昼食の後に30分ほど、懐かしい歌を弾きたいです。',
        proposerName: '花子',
        facility: cast[facility].facility.id,
        volunteer: cast[resident].volunteer.id,
        proposedAt: new Date().toISOString(),
      })),
      patch: () => ({ reply: `ありがとうございます${next()}` }),
      fresh: null,
    },
    // So many visits that nobody whom the other tests let apply is accepted by it.
    'auto-accept-rules': {
      records: await ofFacilities('auto-accept-rules', ruleOf),
      patch: () => ({ visits: 40 + (next() % 10) }),
      fresh: async (side: Side) => ruleOf(side),
    },
  } satisfies Partial<Record<Subject, Prepared>>
}
