import { at } from '@/domain/calendar/jst'
import { ROLES } from '@/domain/role'
import { listViewTexts as texts, MOST_VIEWS } from '@/glossary/listViews'
import { filterOf, sameView } from './filterOf'
import { readyViews, VIEWED_LISTS } from './readyViews'
import { readViews, withView } from './savedViews'

const now = at('2026-01-14', '09:00')

describe('the ready views of a list', () => {
  it('are there for those who work with it, and for nobody else', () => {
    for (const list of VIEWED_LISTS)
      expect(ROLES.filter((role) => readyViews(role, list, now).length > 0).sort()).toEqual(['city', 'facility', 'operator'])
  })
  it('differ from one another, so that one at a time is the one that is open', () => {
    for (const list of VIEWED_LISTS)
      for (const role of ['city', 'facility', 'operator'] as const) {
        const views = readyViews(role, list, now)
        for (const view of views)
          expect(views.filter(({ href }) => sameView(href.split('?')[1] ?? '', view.href.split('?')[1] ?? ''))).toEqual([view])
      }
  })
  it('are the same ones a moment later', () => {
    const [early, late] = [now, at('2026-01-14', '09:05')].map((instant) => readyViews('facility', 'applications', instant))
    expect(early?.every(({ href }, index) => sameView(href.split('?')[1] ?? '', late?.[index]?.href.split('?')[1] ?? ''))).toBe(
      true,
    )
  })
})

describe('the filter in an address', () => {
  it('is what makes up the list, in a fixed order', () => {
    expect(filterOf('?page=2&where[b][equals]=2&limit=50&where[a][equals]=1&search=')).toBe(
      filterOf('where[a][equals]=1&where[b][equals]=2'),
    )
    expect(filterOf('page=3&limit=10')).toBe('')
  })
})

describe('the views somebody saved', () => {
  const filter = filterOf('where[status][equals]=applied')
  it('gain one, whose name is replaced when it is there', () => {
    const one = withView([], ' 返事待ち ', '?where[status][equals]=applied&page=3')
    expect(one).toEqual([{ name: '返事待ち', filter }])
    expect(withView([{ name: '返事待ち', filter }], '返事待ち', 'search=花')).toEqual([
      { name: '返事待ち', filter: filterOf('search=花') },
    ])
  })
  it('refuse what has no name, no filter, or is too much', () => {
    const full = Array.from({ length: MOST_VIEWS }, (_, index) => ({ name: `${index}`, filter }))
    expect(withView([], '　', 'search=花')).toBe(texts.nameMissing)
    expect(withView([], '名前', 'page=2')).toBe(texts.noFilter)
    expect(withView([], '名前', `search=${'あ'.repeat(1000)}`)).toBe(texts.tooLong)
    expect(withView(full, '名前', 'search=花')).toBe(texts.tooMany)
    expect(withView(full, '3', 'search=花')).toHaveLength(MOST_VIEWS)
  })
  it('are none where something else was kept, and never more than a filter', () => {
    for (const value of [undefined, null, 'text', { a: 1 }, [{ name: '' }], [{ name: 'x', filter: 'y'.repeat(2000) }]])
      expect(readViews(value)).toEqual([])
    expect(readViews([{ name: 'x', filter: 'page=2&redirect=https://evil.example&where[a][equals]=1' }])).toEqual([
      { name: 'x', filter: filterOf('where[a][equals]=1') },
    ])
  })
})
