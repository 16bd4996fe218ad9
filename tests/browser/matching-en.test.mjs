import { matching } from './matching.mjs'

matching('en')
