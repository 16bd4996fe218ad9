import { campaign } from './campaign.mjs'

campaign('en')
