import { panelPage } from './panelPage'

it('a page of the panel is kept, anything else is nothing', () => {
  expect(panelPage('/admin')).toBe('/admin')
  expect(panelPage('/admin/collections/slots/create')).toBe('/admin/collections/slots/create')
  for (const other of [
    null,
    '',
    '/my',
    '/administrator',
    'https://evil.example/admin',
    '/admin?x=<b>',
    `/admin/${'a'.repeat(300)}`,
  ])
    expect(panelPage(other)).toBeNull()
})
