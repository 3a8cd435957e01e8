import { randomUUID } from 'node:crypto'
import { openDataFile } from '../openDataFile'
import type { Asked, Standing } from './asked'

/** Doors to what is owed to the city, to packs, and to what a second person confirms. */
export const deliverables = ({ cast }: Standing): Record<string, Asked> => ({
  // None of it was issued or handed in: behind the door the rules refuse.
  'POST /deliverables/:id/submit': { roles: ['operator'], body: () => ({ revision: 1 }), revision: true, done: 409 },
  'POST /deliverables/:id/delivered': { roles: ['operator', 'city'], body: () => ({ revision: 1 }), revision: true, done: 409 },
  'POST /deliverables/:id/decide': {
    roles: ['city'],
    body: () => ({ revision: 1, decision: 'approve', comment: '' }),
    revision: true,
    done: 409,
  },
  'POST /deliverables/:id/date': {
    roles: ['operator', 'city'],
    body: () => ({ revision: 1, dueOn: '2026-04-10', note: '' }),
    revision: true,
    done: 400,
  },
  // Without the name of a file.
  'POST /deliverables/:id/files': {
    roles: ['operator'],
    body: () => openDataFile([{}]),
    revision: 'nothing to overwrite',
    done: 400,
  },
  'POST /deliverables/papers': {
    roles: ['operator'],
    body: () => ({ kind: 'minutes', record: '00000000-0000-7000-8000-000000000000', note: '' }),
    revision: 'nothing to overwrite',
    done: 404,
  },
  'POST /deliverables/owe': {
    roles: ['operator'],
    body: () => ({ programme: cast.world.programme.id, title: '打合せ資料', dueOn: '', note: '' }),
    revision: 'nothing to overwrite',
    done: 400,
  },
  'POST /completion-reports/:id/draw': {
    roles: ['operator'],
    body: () => ({}),
    revision: 'nothing to overwrite',
    done: 201,
  },
  // No draft was made: behind the door the rules refuse.
  'POST /completion-reports/:id/issue': { roles: ['operator'], body: () => ({ revision: 1 }), revision: true, done: 409 },
  // Nothing is chosen, and the pack of the cast was neither scanned nor made: behind the door the rules refuse.
  'POST /packs/prepare': {
    roles: ['operator'],
    body: () => ({
      programme: cast.world.programme.id,
      title: '成果品一式',
      dueOn: '2026-03-31',
      discs: 2,
      spineWidth: null,
      deliverables: [],
      note: '差替え',
    }),
    revision: 'nothing to overwrite',
    // Nothing was chosen.
    done: 400,
  },
  'POST /packs/:id/scan': { roles: ['operator'], body: () => ({ revision: 1 }), revision: true, done: 409 },
  'POST /packs/:id/scan-record': {
    roles: ['operator'],
    body: () => ({ revision: 1, software: '', definedOn: '', checkedOn: '', by: '', clean: true }),
    revision: true,
    // Another version took its place.
    done: 409,
  },
  'POST /packs/:id/pack': { roles: ['operator'], body: () => ({ revision: 1 }), revision: true, done: 409 },
  'POST /packs/:id/deliver': { roles: ['operator'], body: () => ({ revision: 1 }), revision: true, done: 409 },
  // No programme of the test asks a second person: behind the door the rules refuse.
  'POST /asked-actions/ask': {
    roles: ['operator'],
    body: () => ({ kind: 'publish_rules', input: { id: randomUUID() }, reason: '言い回しを足すため' }),
    revision: 'nothing to overwrite',
    done: 404,
  },
  'POST /asked-actions/:id/answer': {
    roles: ['operator'],
    body: () => ({ answer: 'take_back', seen: '', word: '' }),
    revision: 'sealed',
    done: 200,
  },
})
