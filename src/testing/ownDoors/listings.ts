import { addDays } from '@/domain/calendar/jst'
import type { Asked, Standing } from './asked'

/** Doors to listings, what they are made of and what judges them. */
export const listings = ({ cast, ids }: Standing): Record<string, Asked> => ({
  'POST /intention-answers/:id/propose': {
    roles: ['operator', 'facility'],
    body: () => ({ sheet: null, unsure: false }),
    revision: true,
    done: 200,
  },
  'POST /consultations/:id/sheet': {
    roles: ['operator'],
    body: () => ({}),
    revision: true,
    done: 200,
  },
  'POST /tasks/copy': {
    roles: ['operator', 'facility'],
    body: () => ({ ids: [ids['tasks']], weeks: null }),
    revision: 'nothing to overwrite',
    done: 200,
  },
  'POST /tasks/:id/recurring-slots': {
    roles: ['operator', 'facility'],
    body: () => ({
      rule: {
        weekdays: [2],
        from: '10:00',
        to: '11:00',
        firstDay: cast.today,
        lastDay: addDays(cast.today, 7),
        everyWeeks: 1,
        skipHolidays: false,
      },
      capacity: 1,
      confirmed: false,
    }),
    revision: 'nothing to overwrite',
    done: 200,
  },
  'POST /proposals/:id/draft': { roles: ['operator', 'facility'], body: () => ({}), revision: true, done: 200 },
  'POST /task-templates/:id/draft': {
    roles: ['operator', 'facility'],
    body: () => ({ facility: cast.A.facility.id }),
    revision: 'nothing to overwrite',
    done: 200,
  },
  'POST /carving-sheets/:id/draft': { roles: ['operator', 'facility'], body: () => ({}), revision: true, done: 200 },
  'POST /carving-sheets/suggest': {
    roles: ['operator', 'facility'],
    body: () => ({ text: '食堂の清掃' }),
    revision: 'nothing to overwrite',
    done: 200,
  },
  'POST /listing-rule-sets/:id/copy': {
    roles: ['operator'],
    body: () => ({ reason: '言い回しを足すため' }),
    revision: 'nothing to overwrite',
    done: 409,
  },
  'POST /listing-rule-sets/:id/publish': { roles: ['operator'], body: () => ({}), revision: 'nothing to overwrite', done: 422 },
})
