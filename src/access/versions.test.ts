import fs from 'node:fs'

type Manifest = { dependencies: Record<string, string>; devDependencies: Record<string, string> }
const manifest = JSON.parse(fs.readFileSync('package.json', 'utf8')) as Manifest
const installed = (name: string): string =>
  (JSON.parse(fs.readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version
const number = (version: string): number[] => version.split('.').map(Number)
const atLeast = (version: string, floor: string): boolean => {
  const [a, b] = [number(version), number(floor)]
  for (const [index, part] of b.entries()) if (a[index] !== part) return (a[index] ?? 0) > part
  return true
}

/** Below these, published holes are open: reading files, running code, signing in as somebody else. */
const FLOORS = {
  payload: '3.90.0',
  '@payloadcms/next': '3.90.0',
  '@payloadcms/ui': '3.90.0',
  '@payloadcms/db-postgres': '3.90.0',
  next: '16.3.8',
  react: '19.2.1',
  'react-dom': '19.2.1',
  sharp: '0.35.5',
}

describe('the versions', () => {
  it.each(Object.entries(FLOORS))('of %s, asked for and installed, are at least %s', (name, floor) => {
    expect(atLeast(manifest.dependencies[name] ?? '0', floor)).toBe(true)
    expect(atLeast(installed(name), floor)).toBe(true)
  })
  it('are exact, so that nobody gets another one', () => {
    const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
      ([, version]) => !/^(npm:[\w-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    )
    expect(loose).toEqual([])
  })
  it('of all parts of Payload are the same', () => {
    expect(
      new Set(
        Object.keys(manifest.dependencies)
          .filter((name) => name === 'payload' || name.startsWith('@payloadcms/'))
          .map((name) => manifest.dependencies[name]),
      ).size,
    ).toBe(1)
  })
  it('leave out what the city does not need and what had holes', () => {
    const present = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(
      present.filter((name) => /plugin-(form-builder|import-export|mcp)|payload-puck|alt-text|@payloadcms\/graphql/.test(name)),
    ).toEqual([])
  })
})
