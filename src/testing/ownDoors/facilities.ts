import { randomUUID } from 'node:crypto'
import { openDataFile } from '../openDataFile'
import type { Asked, Standing } from './asked'

/** Doors to facilities, their staff and pictures, and to what the office does for them. */
export const facilities = ({ cast }: Standing): Record<string, Asked> => ({
  'POST /facilities/:id/staff': {
    roles: ['operator'],
    body: () => ({ name: '', email: '' }),
    revision: 'nothing to overwrite',
    done: 400,
  },
  'POST /facilities/:id/staff/remove': {
    roles: ['operator'],
    body: () => ({ account: cast.staff.city.id }),
    revision: 'nothing to overwrite',
    done: 404,
  },
  // Opening it would end the session that asks: behind the door the rules refuse.
  'POST /facilities/:id/kiosk': {
    roles: ['facility'],
    body: () => ({ signOut: false }),
    revision: 'nothing to overwrite',
    done: 400,
  },
  'POST /facilities/:id/kiosk/end': {
    roles: ['facility', 'operator'],
    body: () => ({ kiosk: randomUUID() }),
    revision: 'nothing to overwrite',
    done: 404,
  },
  'POST /programmes/:id/approvers': {
    roles: ['city'],
    body: () => ({ two: false }),
    revision: true,
    done: 200,
  },
  // The programme is not at its first revision any more: behind the door the rules refuse.
  'POST /programmes/:id/second-person': {
    roles: ['city', 'operator'],
    body: () => ({ kinds: [], days: 7 }),
    revision: true,
    done: 409,
  },
  'POST /facility-registrations/:id/partner': {
    roles: ['operator'],
    body: () => ({ partner: null }),
    revision: true,
    done: 200,
  },
  // The first of them is the office's own: behind the door the rules refuse.
  'POST /media/:id/decide': {
    roles: ['operator'],
    body: () => ({ decision: 'released' }),
    revision: true,
    done: 409,
  },
  'POST /calendar-feeds/open': {
    roles: ['facility', 'resident'],
    body: () => ({ facility: cast.A.facility.id }),
    revision: 'nothing to overwrite',
    done: 200,
  },
  'POST /calendar-feeds/:id/revoke': {
    roles: ['facility', 'resident'],
    body: () => ({}),
    revision: 'nothing to overwrite',
    done: 200,
  },
  // The mail waits to be sent: behind the door the rules refuse.
  'POST /mails/:id/send-again': { roles: ['operator'], body: () => ({}), revision: 'nothing to overwrite', done: 409 },
  'POST /facility-requests/:id/decide': {
    roles: ['operator'],
    body: () => ({ decision: { kind: 'decline', reason: '対象の事業所ではないため' } }),
    revision: true,
    done: 200,
  },
  // Nothing of the cast lies in the past: no record is missing.
  'POST /facilities/:id/remind-records': {
    roles: ['operator'],
    body: () => ({}),
    revision: 'nothing to overwrite',
    done: 409,
  },
  'POST /facility-registrations/:id/withdraw': {
    roles: ['operator'],
    body: () => ({ lastDay: cast.today, reason: '閉所のため', confirmed: false }),
    revision: true,
    done: 200,
  },
  'POST /support-requests/ask': {
    roles: ['facility'],
    body: () => ({
      question: '日時枠の人数を増やしたい',
      urgency: 'soon',
      facility: cast.A.facility.id,
      page: '/admin/collections/slots',
      formId: randomUUID(),
    }),
    revision: 'nothing to overwrite',
    done: 200,
  },
  'POST /users/seen': { roles: ['city', 'operator'], body: () => ({}), revision: 'nothing to overwrite', done: 200 },
  'POST /import-facilities/preview': {
    roles: ['operator'],
    body: () => openDataFile([{}]),
    revision: 'nothing to overwrite',
    done: 200,
  },
  'POST /import-facilities/commit': { roles: ['operator'], body: () => openDataFile([{}]), revision: 'sealed', done: 409 },
})
