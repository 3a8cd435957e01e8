import fs from 'node:fs'
import path from 'node:path'
import { judged } from '@/testing/judged'
import type { ListingVerdict } from './ruleSet'

type Labelled = { id: string; title: string; description: string; expected: ListingVerdict }

const judgedTexts = (file: string) =>
  fs
    .readFileSync(path.join(process.cwd(), 'src/domain/listingCheck/texts', file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Labelled)
    .map((each) => ({ ...each, got: judged(each.title, each.description).verdict }))

describe('the texts the rules were made with', () => {
  it.each([
    ['development.jsonl', 1000],
    ['fresh.jsonl', 275],
    ['fresh-second.jsonl', 282],
    ['development-third.jsonl', 240],
    ['development-fourth.jsonl', 240],
    ['development-fifth.jsonl', 293],
  ])('of %s are judged as they are labelled', (file, atLeast) => {
    const texts = judgedTexts(file)
    expect(texts.length).toBeGreaterThanOrEqual(atLeast)
    const wrong = texts.filter(({ expected, got }) => expected !== got)
    expect(wrong.map(({ id, expected, got }) => `${id}: ${expected}, not ${got}`)).toEqual([])
  })
})

describe('texts nobody made rules with', () => {
  const texts = judgedTexts('fresh-third.jsonl')
  const of = (expected: ListingVerdict) => texts.filter((each) => each.expected === expected)
  const shareJudged = (given: typeof texts) => given.filter(({ expected, got }) => got === expected).length / given.length

  it('are 220, of all three labels', () => {
    expect([of('allowed').length, of('review').length, of('prohibited').length]).toEqual([101, 33, 86])
  })
  it('pass nothing that is prohibited', () => {
    expect(of('prohibited').filter(({ got }) => got === 'allowed')).toEqual([])
  })
  it('pass at least 85 of 100 that are allowed, and are judged right at least 90 times of 100', () => {
    expect(shareJudged(of('allowed'))).toBeGreaterThanOrEqual(0.85)
    expect(shareJudged(texts)).toBeGreaterThanOrEqual(0.9)
  })
})
