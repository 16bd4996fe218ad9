import { catalogue } from './catalogue.mjs'

catalogue('ar')
