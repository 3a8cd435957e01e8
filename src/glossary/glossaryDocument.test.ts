import fs from 'node:fs'
import { glossaryDocument } from './glossaryDocument'
import { applicationStatusLabels, taskStatusLabels } from './statuses'

describe('the glossary', () => {
  it('stands in docs/glossary.md as the program uses it (npm run generate writes it)', () => {
    expect(fs.readFileSync('docs/glossary.md', 'utf8')).toBe(glossaryDocument())
  })

  it('has one word for one state', () => {
    for (const labels of [applicationStatusLabels, taskStatusLabels]) {
      const words = Object.values(labels)
      expect(new Set(words).size).toBe(words.length)
    }
  })
})
