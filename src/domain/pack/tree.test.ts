import { DELIVERABLE_KINDS, type DeliverableKind } from '../deliverable/kind'
import { type Packed, treeOf } from './tree'

const names = Object.fromEntries(DELIVERABLE_KINDS.map((kind) => [kind, kind])) as Record<DeliverableKind, string>
const file = (given: Partial<Packed>): Packed => ({
  deliverable: 'd',
  kind: 'minutes',
  subject: '',
  content: '議事録',
  version: 'v',
  position: 1,
  fileName: '議事録.pdf',
  pages: 1,
  size: 10,
  sha256: 'a'.repeat(64),
  ...given,
})

describe('the tree of a pack', () => {
  const files = [
    file({ deliverable: 'm1' }),
    file({ deliverable: 'm2', fileName: '議事録.pdf', content: '議事録二' }),
    file({ kind: 'monthly_report', subject: '2026-01', fileName: '月報①.pdf' }),
    file({ kind: 'monthly_report', subject: '2025-12', fileName: '月報.xlsx', position: 2 }),
    file({ kind: 'monthly_report', subject: '2025-12', fileName: '月報.pdf' }),
  ]

  it('has one numbered folder for each kind there is, and no two files of one name in it', () => {
    expect(treeOf(files, names).map(({ path }) => path)).toEqual([
      '01_monthly_report/月報.pdf',
      '01_monthly_report/月報.xlsx',
      '01_monthly_report/月報1.pdf',
      '02_minutes/議事録.pdf',
      '02_minutes/議事録_2.pdf',
    ])
  })

  it('is the same in whatever order the files come', () => {
    expect(treeOf([...files].reverse(), names)).toEqual(treeOf(files, names))
  })
})
