import './keepAwake'
import { createAdministratorCommand } from './createAdministratorCommand'
import { runCommand } from './runCommand'

await runCommand(createAdministratorCommand)
