import { arrivalOf } from './arrival'

const at = (query: string, given: { cookie?: string; method?: string; headers?: Record<string, string> } = {}) =>
  arrivalOf({
    method: given.method ?? 'GET',
    params: new URLSearchParams(query),
    headers: new Headers(given.headers),
    cookie: given.cookie,
  })

describe('a visit of the site', () => {
  it('by a tagged address is counted once while the browser is open', () => {
    expect(at('from=SNS-1')).toEqual({ tag: 'sns-1', marked: true, counted: true })
    expect(at('from=sns-1', { cookie: 'sns-1' })).toEqual({ tag: 'sns-1', marked: true, counted: false })
    expect(at('', { cookie: 'sns-1' })).toEqual({ tag: 'sns-1', marked: false, counted: false })
  })
  it('by another address goes on under that one', () => {
    expect(at('from=flyer-1', { cookie: 'sns-1' })).toEqual({ tag: 'flyer-1', marked: true, counted: true })
  })
  it('is nobody’s with what is no tag', () => {
    for (const query of ['from=', 'from=a%20b', 'from=a&from=b', `from=${'a'.repeat(41)}`, 'from=%3Cscript%3E'])
      expect(at(query)).toEqual({ tag: null, marked: false, counted: false })
    expect(at('', { cookie: '<script>' }).tag).toBeNull()
  })
  it('is not counted where a browser fetches a page ahead of time, or a form is sent', () => {
    expect(at('from=sns-1', { headers: { 'sec-purpose': 'prefetch' } }).counted).toBe(false)
    expect(at('from=sns-1', { method: 'POST' })).toEqual({ tag: null, marked: false, counted: false })
  })
})
