import { randomUUID } from 'node:crypto'
import { addDays } from '@/domain/calendar/jst'
import { agreementRefusals } from '@/glossary/agreements'
import type { Asked, Standing } from './asked'

/** Doors to applications, slots and what people say about visits. */
export const visits = ({ cast }: Standing): Record<string, Asked> => ({
  'POST /applications/:id/contact': {
    roles: ['operator', 'facility'],
    body: () => ({}),
    revision: 'nothing to overwrite',
    done: 200,
  },
  'POST /applications/:id/regular': {
    roles: ['operator', 'facility'],
    body: () => ({}),
    revision: 'nothing to overwrite',
    done: 200,
  },
  // No letter says that: behind the door the rules refuse.
  'POST /applications/:id/letter': {
    roles: ['operator'],
    body: () => ({ says: 'accepted/0/0', sent: true }),
    revision: 'nothing to overwrite',
    done: 404,
  },
  // Nobody has this number: behind the door the rules refuse.
  'POST /slots/:id/invite': {
    roles: ['operator', 'facility'],
    body: () => ({ number: 'V-999999' }),
    revision: 'nothing to overwrite',
    done: 409,
  },
  'POST /applications/:id/block': {
    roles: ['operator', 'facility'],
    body: () => ({ reason: '約束の時間のことで行き違いがあったため' }),
    revision: 'nothing to overwrite',
    done: 200,
  },
  // Nobody comes to a slot that begins days from now.
  'POST /applications/:id/presence': {
    roles: ['facility', 'operator'],
    body: () => ({ step: 'present' }),
    revision: true,
    done: 400,
  },
  // The visit is not completed, and the review is the resident's own: behind the door the rules refuse.
  'POST /applications/:id/review': {
    roles: ['facility', 'resident'],
    body: () => ({ scores: {}, comment: '', privateNote: '' }),
    revision: 'nothing to overwrite',
    done: 409,
  },
  'POST /reviews/:id/reply': {
    roles: ['resident', 'facility'],
    body: () => ({ reply: 'ありがとうございました。' }),
    revision: 'nothing to overwrite',
    done: 409,
  },
  // The review was stored without a question to the office: behind the door the rules refuse.
  'POST /reviews/:id/note-read': { roles: ['operator'], body: () => ({}), revision: 'nothing to overwrite', done: 409 },
  'POST /reviews/:id/hide': {
    roles: ['operator'],
    body: () => ({ reason: '個人名が書かれているため' }),
    revision: 'nothing to overwrite',
    done: 200,
  },
  'POST /applications/:id/messages': {
    roles: ['facility', 'resident', 'operator'],
    body: () => ({ text: 'よろしくお願いします。', confirmed: false, sendKey: randomUUID() }),
    revision: 'nothing to overwrite',
    done: 200,
  },
  'POST /applications/:id/messages-read': {
    roles: ['facility', 'resident', 'operator'],
    body: () => ({ until: new Date().toISOString() }),
    revision: 'nothing to overwrite',
    done: 200,
  },
  // Nobody is accepted to this slot: behind the door the rules refuse.
  'POST /slots/:id/messages': {
    roles: ['facility', 'operator'],
    body: () => ({ text: 'よろしくお願いします。', confirmed: false, sendKey: randomUUID() }),
    revision: 'nothing to overwrite',
    done: 409,
  },
  'POST /agreements/:id/agree': {
    roles: ['operator', 'resident'],
    body: () => ({}),
    revision: true,
    stale: agreementRefusals.changed_again,
    done: 200,
  },
  // The listing has times of its own: behind the door the rules refuse.
  'POST /time-wishes/:id/agree': {
    roles: ['operator', 'facility'],
    body: () => ({ day: addDays(cast.today, 3), from: '10:00', until: '11:00' }),
    revision: true,
    done: 409,
  },
})
