import type { Database } from '@/database/handle'
import { findingsList } from './screenLists'

const found = [
  { id: '1', other: null, name: '散歩', detail: null, at: '2025-12-31T15:30:00Z' },
  { id: '2', other: null, name: '紅葉苑', detail: null, at: '2025-12-01' },
]
/** Nothing is agreed, which is asked first; then each kind finds the two. */
const withNothingAgreed = (): Database => {
  const answers: object[][] = [[]]
  return { execute: async () => ({ rows: answers.shift() ?? found }) } as Database
}

describe('what is found before a month closes, as a file', () => {
  it('has its instants by the clock of Japan, and its days as they are', async () => {
    const programme = { id: '1', name: '試験', startsOn: '2025-12-01', endsOn: '2026-03-31' }
    const { read } = findingsList({ month: '2025-12', now: new Date('2026-01-05T00:00:00Z'), programme } as never)
    const [first, second] = await read(withNothingAgreed())
    expect([first?.['at'], second?.['at']]).toEqual(['2026-01-01 00:30', '2025-12-01'])
  })
})
