import { journey } from './journey.mjs'

journey('en')
