import './keepAwake'
import { runCommand } from './runCommand'
import { importFacilitiesCommand } from './importFacilitiesCommand'

await runCommand(importFacilitiesCommand)
