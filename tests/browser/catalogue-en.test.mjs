import { catalogue } from './catalogue.mjs'

catalogue('en')
