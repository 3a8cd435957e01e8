import fs from 'node:fs'
import { itWithListingVerdicts } from '@/testing/itWithOpenData'
import { judged } from '@/testing/judged'
import type { ListingVerdict } from './ruleSet'

type Labelled = { id: string; title: string; description: string; expected: ListingVerdict }

describe('the labelled listings', () => {
  itWithListingVerdicts('are judged as they are labelled', async (file) => {
    const lines = fs.readFileSync(file, 'utf8').split('\n').filter(Boolean)
    const wrong = lines
      .map((line) => JSON.parse(line) as Labelled)
      .map((each) => ({ ...each, got: judged(each.title, each.description).verdict }))
      .filter(({ expected, got }) => expected !== got)
      .map(({ id, expected, got }) => `${id}: ${expected}, not ${got}`)
    expect(lines).not.toHaveLength(0)
    expect(wrong).toEqual([])
  })
})
