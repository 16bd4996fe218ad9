import { matching } from './matching.mjs'

matching('ar')
