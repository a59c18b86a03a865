import { version } from '../../package.json'

/** `0.1.0`: which Plenary wrote a file. */
export const APP_VERSION: string = version
