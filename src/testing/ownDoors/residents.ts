import { enteredResident } from '../enteredResident'
import type { Asked, Standing } from './asked'

/** Doors to residents, their homes and what becomes of them. */
export const residents = ({ cast, ids }: Standing): Record<string, Asked> => ({
  'POST /volunteers/register': {
    roles: ['operator'],
    body: () => ({ entered: enteredResident, nobodyElse: true }),
    revision: 'nothing to overwrite',
    done: 200,
  },
  'POST /volunteers/:id/apply': {
    roles: ['operator'],
    body: () => ({ slot: ids['tasks'], message: '' }),
    revision: 'nothing to overwrite',
    done: 400,
  },
  // Nothing was completed today: behind the door the rules refuse.
  'POST /volunteers/:id/certificate': {
    roles: ['operator', 'resident'],
    body: () => ({ from: cast.today, to: cast.today }),
    revision: 'nothing to overwrite',
    done: 409,
  },
  'POST /residences/:id/check': {
    roles: ['operator'],
    body: () => ({ answer: 'document_seen' }),
    revision: true,
    done: 200,
  },
  'POST /volunteers/:id/different': {
    roles: ['operator'],
    body: () => ({ other: cast.B.volunteer.id, reason: '生年月日が違うため' }),
    revision: 'nothing to overwrite',
    done: 200,
  },
  // Their record is not at its first revision any more: behind the door the rules refuse.
  'POST /volunteers/:id/leave': {
    roles: ['operator'],
    body: () => ({ confirmed: false }),
    revision: true,
    done: 409,
  },
  'POST /volunteers/:id/merge': {
    roles: ['operator'],
    body: () => ({ dropped: cast.B.volunteer.id, droppedRevision: 1, reason: '' }),
    revision: true,
    done: 409,
  },
  // Everybody of the cast was active lately.
  'POST /volunteers/:id/inactivity': {
    roles: ['operator'],
    body: () => ({ step: 'kept', reason: '電話で確認' }),
    revision: 'nothing to overwrite',
    done: 409,
  },
})
