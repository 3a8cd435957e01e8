import { type FollowUpFacts, followUpDue } from './followUp'

const at = (text: string) => new Date(`2026-01-${text}:00+09:00`)
const facts: FollowUpFacts = {
  status: 'handling',
  cityToldAt: at('10T09:00'),
  followUps: [],
  endedAt: null,
  everyHours: 24,
}

describe('the next word to the city about an incident', () => {
  it('is due so many hours after the last one, whichever was entered first', () => {
    expect(followUpDue(facts)).toEqual(at('11T09:00'))
    expect(followUpDue({ ...facts, followUps: [at('11T15:30'), at('11T08:00')] })).toEqual(at('12T15:30'))
    expect(followUpDue({ ...facts, everyHours: 6 })).toEqual(at('10T15:00'))
  })
  it('is none before the first report, after the end, of what is settled, and where no interval is agreed', () => {
    expect(followUpDue({ ...facts, cityToldAt: null })).toBeNull()
    expect(followUpDue({ ...facts, endedAt: at('10T12:00') })).toBeNull()
    expect(followUpDue({ ...facts, status: 'closed' })).toBeNull()
    expect(followUpDue({ ...facts, status: 'dismissed' })).toBeNull()
    expect(followUpDue({ ...facts, everyHours: null })).toBeNull()
  })
})
