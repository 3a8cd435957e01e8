import { type Activity, diversity, sumsByChannel } from './publicity'

const activity = (given: Partial<Activity>): Activity => ({
  doneOn: '2026-01-20',
  channel: 'website',
  audience: 'facilities',
  reach: null,
  cost: null,
  ...given,
})

describe('publicity', () => {
  it('is summed by channel; what nobody counted is no zero', () => {
    const given = [
      activity({ reach: 120, cost: 0 }),
      activity({ reach: null }),
      activity({ channel: 'flyer', cost: 33_000 }),
      activity({ channel: 'flyer', cost: 11_000, reach: 500 }),
      activity({ channel: 'press' }),
    ]
    expect(sumsByChannel(given)).toEqual([
      { channel: 'website', activities: 2, reach: 120, cost: 0 },
      { channel: 'flyer', activities: 2, reach: 500, cost: 44_000 },
      { channel: 'press', activities: 1, reach: null, cost: 0 },
    ])
  })
  it('is diverse with two kinds of channel for each audience', () => {
    const given = [
      activity({}),
      activity({ channel: 'sns', audience: 'both' }),
      activity({ channel: 'sns', audience: 'residents' }),
    ]
    expect(diversity(given)).toEqual([
      { audience: 'facilities', channels: ['website', 'sns'], enough: true },
      { audience: 'residents', channels: ['sns'], enough: false },
    ])
  })
})
