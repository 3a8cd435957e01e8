import type { ArrayField, Field } from 'payload'
import { nameRows } from './rowNames'

describe('the rows of a list in a form', () => {
  it('are called as the list is, wherever it stands in the form', () => {
    const steps = (): ArrayField => ({
      name: 'steps',
      type: 'array',
      label: '工程',
      labels: { singular: 'Step', plural: 'Steps' },
      fields: [],
    })
    const [first, inner] = [steps(), steps()]
    const fields: Field[] = [first, { type: 'row', fields: [{ type: 'tabs', tabs: [{ label: '一日', fields: [inner] }] }] }]
    nameRows(fields)
    expect([first.labels, inner.labels]).toEqual(Array(2).fill({ singular: '工程', plural: '工程' }))
  })
})
