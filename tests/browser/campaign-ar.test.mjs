import { campaign } from './campaign.mjs'

campaign('ar')
