import fc from 'fast-check'
import { type ActivityFunnel, FUNNEL_STEPS, funnelByChannel, funnelTotal } from './funnel'
import { CHANNELS } from './publicity'

const count = fc.nat(1000)
const steps = fc.record({
  visits: count,
  requested: count,
  facilities: count,
  listed: count,
  begun: count,
  residents: count,
  applied: count,
})
const activity: fc.Arbitrary<ActivityFunnel> = fc
  .tuple(steps, fc.constantFrom(...CHANNELS), fc.uuid())
  .map(([counts, channel, id]) => ({ ...counts, channel, id, title: id, tag: id }))
const NONE = { requested: 0, facilities: 0, listed: 0, residents: 0, applied: 0 }

describe('those who came, by channel', () => {
  it('are summed over its activities, and those without a tag stand at the end', () => {
    const counts = { visits: 10, requested: 2, facilities: 1, listed: 1, begun: 4, residents: 3, applied: 2 }
    const of = (channel: 'sns' | 'flyer') => ({ ...counts, channel, id: 'i', title: 't', tag: 'g' })
    expect(funnelByChannel([of('flyer'), of('sns'), of('sns')], { ...NONE, residents: 7 })).toEqual([
      { channel: 'sns', visits: 20, requested: 4, facilities: 2, listed: 2, begun: 8, residents: 6, applied: 4 },
      { channel: 'flyer', visits: 10, requested: 2, facilities: 1, listed: 1, begun: 4, residents: 3, applied: 2 },
      { channel: null, visits: null, requested: 0, facilities: 0, listed: 0, begun: null, residents: 7, applied: 0 },
    ])
  })
  it('are together as many as by activity', () => {
    fc.assert(
      fc.property(fc.array(activity, { maxLength: 20 }), (activities) => {
        const total = funnelTotal(funnelByChannel(activities, NONE))
        for (const step of FUNNEL_STEPS) expect(total[step]).toBe(activities.reduce((sum, each) => sum + each[step], 0))
      }),
    )
  })
})
