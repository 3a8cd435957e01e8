import './keepAwake'
import fs from 'node:fs'
import path from 'node:path'
import { init, type ModuleInfos } from 'license-checker-rseidelsohn'
import { testWords } from '@/glossary/commandLine'
import { mayUse } from './licences/mayUse'

/*
 * Every package of the lock file, those of other machines and systems too, has a licence this project may use. What a
 * package says of itself stands in the lock file; where it says nothing, the text it brings along is read.
 */
type Locked = { name?: string; version?: string; license?: string; link?: boolean }

const installed = await new Promise<ModuleInfos>((resolve, reject) =>
  init({ start: path.resolve() }, (error: Error, found) => (error ? reject(error) : resolve(found))),
)
const { packages } = JSON.parse(fs.readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }
const faults = Object.entries(packages).flatMap(([place, { license, name, version }]) => {
  if (place === '') return []
  const called = name ?? place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)
  const licence = license ?? [installed[`${called}@${version}`]?.licenses ?? ''].flat().join(' AND ')
  return mayUse(called, licence) ? [] : [testWords.licence(`${called}@${version}`, licence)]
})
for (const fault of new Set(faults)) console.error(fault)
process.exit(faults.length === 0 ? 0 : 1)
