import { isReadableForm } from './readableForm'

const sent = (type: string, body: string, headers: Record<string, string> = {}) =>
  isReadableForm(new Request('http://site.example/', { method: 'POST', headers: { 'Content-Type': type, ...headers }, body }))
const PART = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n花子\r\n'
const ACTION = { 'Next-Action': '0'.repeat(42) }

describe('a form', () => {
  it.each([
    ['as a browser writes it', 'multipart/form-data; boundary=x', `${PART}--x--\r\n`],
    ['with a boundary in quotes', 'multipart/form-data; boundary="x"; charset=utf-8', `${PART}--x--`],
    ['without a field', 'multipart/form-data; boundary=x', '--x--\r\n'],
    ['that is none', 'application/x-www-form-urlencoded', 'a=b'],
  ])('%s is read', async (_, type, body) => {
    expect(await sent(type, body)).toBe(true)
  })

  it('made by the platform itself is read', async () => {
    const form = new FormData()
    form.append('名前', 'ひまわり苑')
    form.append('file', new Blob(['x']), '写真.png')
    expect(await isReadableForm(new Request('http://site.example/', { method: 'POST', body: form }))).toBe(true)
  })

  it.each([
    ['without a boundary', 'multipart/form-data', `${PART}--x--\r\n`],
    ['that is something else', 'multipart/form-data; boundary=x', 'junk'],
    ['cut off', 'multipart/form-data; boundary=x', PART],
    ['that is empty', 'multipart/form-data; boundary=x', ''],
    ['with another boundary', 'multipart/form-data; boundary=y', `${PART}--x--\r\n`],
  ])('%s is not', async (_, type, body) => {
    expect(await sent(type, body)).toBe(false)
  })
})

describe('the arguments of a server action', () => {
  it.each(['[]', '["$undefined",{"a":1}]'])('%s are read', async (body) => {
    expect(await sent('text/plain;charset=UTF-8', body, ACTION)).toBe(true)
  })
  it.each(['', '{', '{}', 'null', '"x"', '[1'])('%j are not', async (body) => {
    expect(await sent('text/plain;charset=UTF-8', body, ACTION)).toBe(false)
  })
})
