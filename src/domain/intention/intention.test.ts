import fc from 'fast-check'
import { BANDS } from '../carving/minutes'
import { WISHES } from './intention'
import { type AnsweredItem, minutesLater, proposedSteps } from './proposedSteps'

const item = (id: string, given: Partial<AnsweredItem> = {}): AnsweredItem => ({
  id,
  text: '食堂のテーブルを拭く',
  wish: 'hand_over',
  minutes: 20,
  band: 'noon',
  ...given,
})
const none = { taken: new Set<string>(), unsure: false, scene: '意向調査' }

describe('the rows that answers propose', () => {
  it('are what the facility would hand over, in the order of the day, and chosen for nothing yet', () => {
    expect(
      proposedSteps(
        [item('a'), item('b', { band: 'early', minutes: null, text: ' 玄関の掃き掃除 ' }), item('c', { wish: 'keep' })],
        none,
      ),
    ).toEqual([
      {
        from: '07:00',
        to: '07:30',
        scene: '意向調査',
        text: '玄関の掃き掃除',
        doneBy: 'professional',
        minutes: 30,
        chosen: false,
        sourceItem: 'b',
      },
      {
        from: '12:00',
        to: '12:20',
        scene: '意向調査',
        text: '食堂のテーブルを拭く',
        doneBy: 'professional',
        minutes: 20,
        chosen: false,
        sourceItem: 'a',
      },
    ])
  })
  it('take in what the facility is in two minds about only when asked', () => {
    const items = [item('a', { wish: 'unsure' })]
    expect(proposedSteps(items, none)).toEqual([])
    expect(proposedSteps(items, { ...none, unsure: true })).toHaveLength(1)
  })
  it('are never what stands on a sheet already, nor twice the same, nor what is kept', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            id: fc.constantFrom('a', 'b', 'c', 'd'),
            text: fc.constantFrom('床を掃く', ' ', '窓を拭く'),
            wish: fc.constantFrom(...WISHES),
            minutes: fc.option(fc.integer({ min: 1, max: 480 })),
            band: fc.option(fc.constantFrom(...BANDS)),
          }),
        ),
        fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')),
        fc.boolean(),
        (items, given, unsure) => {
          const taken = new Set<string>(given)
          const rows = proposedSteps(items, { taken, unsure, scene: '' })
          expect(new Set(rows.map(({ sourceItem }) => sourceItem)).size).toBe(rows.length)
          for (const { chosen, sourceItem } of rows) {
            expect(taken.has(sourceItem)).toBe(false)
            expect(chosen).toBe(false)
          }
          const again = proposedSteps(items, {
            taken: new Set([...taken, ...rows.map(({ sourceItem }) => sourceItem)]),
            unsure,
            scene: '',
          })
          expect(again).toEqual([])
        },
      ),
    )
  })
  it('run over midnight on the clock', () => {
    expect(minutesLater('23:50', 20)).toBe('00:10')
    expect(minutesLater('07:05', 0)).toBe('07:05')
    expect(minutesLater('?', 10)).toBe('?')
  })
})
