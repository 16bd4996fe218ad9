import { journey } from './journey.mjs'

journey('ar')
