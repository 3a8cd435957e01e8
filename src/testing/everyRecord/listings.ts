import type { Subject } from '@/domain/permissions'
import { type Maker, next } from './maker'
import type { Data, Prepared, Side } from './record'
import type { Stage } from './stage'

/** Listings with their slots, what judges them, and what they are made of. */
export async function listings({ cast, make, ofFacilities, span, twice }: Maker, stage: Stage) {
  const { listingEvents, openTask, slots, taskData, tasks } = stage
  const ruleSets = await twice(() =>
    make('listing-rule-sets', {
      version: 100 + next(),
      status: 'draft',
      reason: '試験のため',
      authorName: '試験',
      date: cast.today,
    }),
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
  const answerData = (side: Side): Data => ({
    facility: cast[side].facility.id,
    answeredBy: `施設長${next()}`,
    items: [{ text: '食堂のテーブルを拭く', category: 'environment', wish: 'hand_over', minutes: 20, band: 'noon' }],
  })
  return {
    // No text: a facility's change of one takes the listing out of what visitors see.
    tasks: { records: tasks, patch: () => ({ minimumAge: 12 + (next() % 7) }), fresh: async (side: Side) => taskData(side) },
    'task-events': { records: listingEvents, patch: () => ({ reason: '書き換え' }), fresh: null },
    slots: {
      records: slots,
      patch: () => ({ capacity: 5 + (next() % 100) }),
      fresh: async (side: Side) => ({ task: openTask[side], capacity: 1, status: 'open', ...span() }),
    },
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
      records: await ofFacilities('carving-sheets', sheetData),
      patch: () => ({ title: `2階の平日${next()}` }),
      fresh: async (side: Side) => sheetData(side),
    },
    'intention-answers': {
      records: await ofFacilities('intention-answers', answerData),
      patch: () => ({ worries: `案内に時間がかかりそう${next()}` }),
      fresh: async (side: Side) => answerData(side),
    },
  } satisfies Partial<Record<Subject, Prepared>>
}
