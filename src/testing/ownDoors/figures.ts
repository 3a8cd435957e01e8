import type { Asked, Standing } from './asked'

/** Doors to closings, the settlement, and lists as files. */
export const figures = ({ cast }: Standing): Record<string, Asked> => ({
  // One version is one row, and of two who close at once one is refused.
  'POST /monthly-reports/close': {
    roles: ['operator', 'city'],
    body: () => ({ programme: cast.world.programme.id, month: cast.today.slice(0, 7) }),
    revision: 'nothing to overwrite',
    done: 409,
  },
  // Nothing is counted yet: behind the door there is nothing to save.
  'POST /exports/records': {
    roles: ['operator', 'city'],
    body: () => ({
      format: 'csv',
      number: { figure: 'completions', measure: 'increase', programme: cast.world.programme.id, month: '2020-01' },
    }),
    revision: 'nothing to overwrite',
    done: 404,
  },
  'POST /exports/register': {
    roles: ['operator', 'city'],
    body: () => ({ format: 'csv', register: 'subcontractors', programme: cast.world.programme.id }),
    revision: 'nothing to overwrite',
    done: 200,
  },
  'POST /exports/list': {
    roles: ['operator', 'city'],
    body: () => ({ format: 'csv', list: 'facilities' }),
    revision: 'nothing to overwrite',
    done: 200,
  },
  // Nothing was left unsettled then: behind the door there is nothing to save.
  'POST /exports/screen': {
    roles: ['operator', 'city'],
    body: () => ({ format: 'csv', screen: 'unsettled', month: '2020-01' }),
    revision: 'nothing to overwrite',
    done: 404,
  },
  // A seminar that is not there has nobody on its list.
  'POST /exports/attendees': {
    roles: ['operator', 'city', 'organizer'],
    body: () => ({ format: 'csv', seminar: '00000000-0000-4000-8000-000000000000' }),
    revision: 'nothing to overwrite',
    done: 404,
  },
  // The day of the agreement is not written down yet: behind the door the rules refuse.
  'POST /settlement-settings/:id/agree': { roles: ['operator', 'city'], body: () => ({}), revision: true, done: 409 },
  'POST /settlement-settings/ledger': {
    roles: ['operator', 'city'],
    body: () => ({ programme: cast.world.programme.id, version: null, format: 'csv' }),
    revision: 'nothing to overwrite',
    done: 200,
  },
  // Nobody agreed to terms of this programme: behind the door the rules refuse.
  'POST /settlement-settings/issue': {
    roles: ['operator'],
    body: () => ({ programme: cast.world.programme.id, note: null }),
    revision: 'nothing to overwrite',
    done: 409,
  },
  'POST /settlement-settings/:id/next': {
    roles: ['operator'],
    body: () => ({}),
    revision: 'nothing to overwrite',
    done: 201,
  },
  'POST /long-jobs/recount': {
    roles: ['operator', 'city'],
    body: () => ({ programme: cast.world.programme.id }),
    revision: 'nothing to overwrite',
    done: 201,
  },
  'POST /long-jobs/:id/cancel': { roles: ['operator'], body: () => ({}), revision: 'nothing to overwrite', done: 200 },
})
