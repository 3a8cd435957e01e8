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
  ])('of %s are judged as they are labelled', (file, atLeast) => {
    const texts = judgedTexts(file)
    expect(texts.length).toBeGreaterThanOrEqual(atLeast)
    const wrong = texts.filter(({ expected, got }) => expected !== got)
    expect(wrong.map(({ id, expected, got }) => `${id}: ${expected}, not ${got}`)).toEqual([])
  })
})
