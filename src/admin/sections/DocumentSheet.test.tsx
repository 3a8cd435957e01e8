import { renderToStaticMarkup } from 'react-dom/server'
import { documentFixture } from '@reports/document/fixture'
import { DocumentSheet } from './DocumentSheet'

const markup = renderToStaticMarkup(<DocumentSheet document={documentFixture()} />)

describe('a document on the screen', () => {
  it('has headings in their order below the title, without a gap', () => {
    const levels = [...markup.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
    expect(levels[0]).toBe(2)
    levels.forEach((level, index) => {
      if (index > 0) expect(level - (levels[index - 1] ?? 0)).toBeLessThan(2)
    })
  })

  it('leads from its contents to every heading they name', () => {
    const targets = [...markup.matchAll(/href="#([^"]+)"/g)].map(([, key]) => key)
    expect(targets.length).toBeGreaterThan(30)
    for (const key of targets) expect(markup).toContain(`id="${key}"`)
    expect(new Set(targets).size).toBe(targets.length)
  })

  it('keeps the looks of letters, lists, tables and pictures in the words of the page', () => {
    for (const part of [
      '<strong>太字</strong>',
      '<em>斜体</em>',
      '<u>下線</u>',
      '<s>取消線</s>',
      '<a href="https://www.city.example.jp/%E4%BB%8B%E8%AD%B7">市のページへのリンク</a>',
      '<th scope="col" rowSpan="2">',
      '<th scope="col" colSpan="2">',
      '<th scope="row" rowSpan="2">',
      'alt="青い図"',
      '<figcaption>図1　活動の様子</figcaption>',
      '<hr/>',
      '<caption>検査欄</caption>',
    ])
      expect(markup).toContain(part)
  })
})
