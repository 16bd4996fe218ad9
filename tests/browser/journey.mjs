// The fund's main job, by hand, from the threshold to the published list (issue's twelve steps); the same in every language.

import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { answers, notAPdf, noteVerbale, rates, statement } from './papers.mjs'
import { walk } from './walk.mjs'

const MEETING = 'gm-2026-thematic'

// What later steps need of earlier ones.
const seen = {}

const steps = {
  'the fund manager publishes the threshold and opens fundraising (SM-02, MON-07)': async (v) => {
    await v.go('/')
    await v.as('fund.manager')
    await v.follow('/office/fund')
    await v.send('/office/fund/threshold', { fields: { amount: 'much', measure: 'received' }, refused: true })
    assert.equal(await v.form('/office/fund/threshold').locator('[name=amount]').inputValue(), 'much')
    await v.send('/office/fund/threshold', { fields: { amount: '450000', measure: 'received' } })
    await v.send('/office/fund/fundraising')
    assert.equal((await v.api('/status')).fund.state, 'fundraising')
  },

  'an offer in euros waits for its rate, then is pledged (MON-02, SM-01)': async (v) => {
    await v.as('finance.assistant')
    await v.go('/office/contributions')
    await v.follow('/office/contributions/new')
    assert.equal(await v.page.locator('[name=purpose], [name=earmark]').count(), 0, 'MON-03: no field for a purpose')
    await v.send('/office/contributions/new', { fields: { donor_kind: 'state', amount: '0', currency: 'ZZZ' }, refused: true })
    await v.send('/office/contributions/new', {
      fields: { donor_kind: 'state', donor_state: 'EST', amount: '600000', currency: 'EUR', tied: 'no', anonymous: 'no' }
    })
    seen.state = v.path
    const pledge = { fields: { reference: 'Letter 1' } }
    await v.send(`${seen.state}/pledge`, { ...pledge, refused: true })
    assert.equal(await v.form(`${seen.state}/pledge`).locator('[name=reference]').inputValue(), 'Letter 1', 'what was typed is kept')
    await v.go('/office/rates')
    await v.send('/office/rates', { fields: { file: rates(['EUR,2026-07-01', 'XXY,2026-07-01,1.2']) }, refused: true })
    assert.equal((await v.api('/office/rates')).length, 0, 'nothing of a file without a good line is taken')
    await v.send('/office/rates', { fields: { file: rates(['EUR,2026-07-01,0.854', 'JPY,2026-07-01,148.2']) } })
    await v.go(seen.state)
    await v.send(`${seen.state}/pledge`, pledge)
    const [usd] = [(await v.api(seen.state)).pledge.usd]
    assert.equal(usd, 70_257_611, 'EUR 600 000.00 at 0.854, half-even')
  },

  'agreement signed, receipt recorded, and checked by another person (J01, J02, J04)': async (v) => {
    await v.as('fund.manager')
    await v.follow('/office/contributions?state=pledged')
    await v.follow(seen.state)
    await v.send(`${seen.state}/sign`, { fields: { reference: 'Agreement 1' } })
    await v.as('finance.assistant')
    await v.go(seen.state)
    await v.send(`${seen.state}/receipt`, { fields: { amount: '500000', reference: 'Credit 1' } })
    assert.equal((await v.api('/status')).figures.received, 0, 'not received before it is checked')
    await v.as('certifying.officer')
    await v.go(seen.state)
    await v.send(`${seen.state}/check`)
    const { pledged, signed, received } = (await v.api('/status')).figures
    assert.deepEqual({ pledged, signed, received }, { pledged: 70_257_611, signed: 70_257_611, received: 58_548_009 })
  },

  'a foundation is screened before it may pledge (ACT-02)': async (v) => {
    await v.as('finance.assistant')
    await v.go('/office/contributions/new')
    await v.send('/office/contributions/new', {
      fields: { donor_kind: 'philanthropic', donor_name: 'Example Foundation', amount: '150000', tied: 'no', anonymous: 'no' }
    })
    const foundation = v.path
    assert.equal(await v.form(`${foundation}/pledge`).count(), 0)
    await v.as('fund.manager')
    await v.follow('/office/contributions?state=screening')
    await v.follow(foundation)
    await v.send(`${foundation}/screen`, { button: 'decision=clear', refused: true })
    await v.send(`${foundation}/screen`, { fields: { reason: 'Lists run, no finding.' }, button: 'decision=clear' })
    await v.as('finance.assistant')
    await v.go(foundation)
    await v.send(`${foundation}/pledge`, { fields: { reference: 'Letter 2' } })
  },

  'tied money is blocked until the tie is resolved (MON-03)': async (v) => {
    await v.go('/office/contributions/new')
    await v.send('/office/contributions/new', {
      fields: {
        donor_kind: 'state', donor_state: 'JPN', amount: '20000000', currency: 'JPY', tied: 'yes', tied_words: 'For one region only',
        anonymous: 'no'
      }
    })
    const tied = v.path
    assert.equal(await v.form(`${tied}/pledge`).count(), 0)
    await v.as('fund.manager')
    await v.follow('/office/contributions?blocked=1')
    await v.follow(tied)
    await v.send(`${tied}/earmark`, { fields: { exit: 'dropped', reason: 'The donor agreed in writing to drop the condition.' } })
    await v.as('finance.assistant')
    await v.go(tied)
    await v.send(`${tied}/pledge`, { fields: { reference: 'Letter 3' } })
  },

  'officers are named and the fund is activated (ACT-01)': async (v) => {
    await v.as('fund.manager')
    await v.go('/office/fund')
    await v.send('/office/fund/activate', { refused: true })
    const form = v.form('/office/fund/officers')
    const fields = {}
    for (const role of ['R12', 'R13', 'R14']) {
      fields[role] = await form.locator(`[name=${role}] option:not([value=""])`).first().getAttribute('value')
    }
    await v.send('/office/fund/officers', { fields })
    await v.send('/office/fund/activate')
    assert.equal((await v.api('/status')).fund.state, 'active')
  },

  'a parameter is proposed and approved by two people (DOMAIN 11)': async (v) => {
    await v.go('/parameters')
    await v.follow('/parameters/propose')
    await v.send('/parameters/propose', { fields: { decision: 'Decision of the States, 6 July 2026', consult_days: '20' } })
    const version = '/parameters/2'
    await v.go(version)
    assert.equal(await v.page.locator(`form[action$="${version}/decide"] button[value=approve]`).count(), 0, 'not by the one who proposed')
    await v.as('high.representative')
    await v.follow('/parameters')
    await v.follow(version)
    await v.send(`${version}/decide`, { button: 'event=approve' })
    assert.equal((await v.api(version)).state, 'approved')
  },

  'a call is drafted, edited and cleared within the money there is (SM-03, MON-10)': async (v) => {
    await v.as('project.officer')
    await v.follow('/office/calls')
    await v.send('/office/calls', { fields: { meeting: MEETING } })
    seen.number = v.path.split('/')[3]
    const call = `/office/calls/${seen.number}`
    const edit = { about_en: 'Governments may nominate one person.', about_fr: 'Les gouvernements peuvent présenter une personne.' }
    await v.send(`${call}/edit`, { fields: { ...edit, seats: 'ten', allotment: '900000' }, refused: true })
    await v.send(`${call}/edit`, { fields: { ...edit, seats: '10', allotment: '900000' } })
    await v.as('fund.manager')
    await v.go(`${call}/clear`)
    const [message] = await v.send(`${call}/clear`, { refused: true })
    assert.match(message.replace(/[^0-9]/g, ''), /90000000/, 'the refusal names the figures')
    await v.as('project.officer')
    await v.go(call)
    await v.follow(`${call}/edit`)
    await v.send(`${call}/edit`, { fields: { allotment: '60000' } })
    await v.as('fund.manager')
    await v.go(call)
    await v.follow(`${call}/clear`)
    await v.send(`${call}/clear`)
    await v.go('/demo')
    await v.send('/demo/clock')
    await v.go(`/calls/${seen.number}`)
    assert.equal((await v.api(`/calls/${seen.number}`)).state, 'open')
    // Written in English and French; other languages show the language of record and say so.
    for (const [lang, of] of [['fr', 'fr'], ['es', 'en'], ['ar', 'en']]) {
      await v.page.goto(`${v.origin}/${lang}/calls/${seen.number}`)
      assert.equal(await v.main.getByText(of === 'fr' ? edit.about_fr : edit.about_en).count(), 1)
      assert.equal(await v.main.locator(`bdi[lang=en] + .b-note`).count() > 0, lang !== of)
    }
  },

  'Kenya nominates: written in the capital, endorsed by the mission (SM-04, WA-02, WA-03)': async (v) => {
    await v.as('drafter.ken')
    await v.follow(`/calls/${seen.number}`)
    await v.follow(`/office/calls/${seen.number}/nominate`)
    await v.send(`/office/calls/${seen.number}/nominate`, { fields: { state: 'KEN' } })
    const file = v.path.split('/edit')[0]
    seen.kenya = file
    await v.as('mission.ken')
    await v.go(`${file}/endorse`)
    assert.equal(await v.form(`${file}/endorse`).count(), 0, 'an incomplete file cannot be endorsed')
    await v.as('drafter.ken')
    await v.go(`${file}/edit/person`)
    for (const [step, fields] of Object.entries(answers('ken'))) {
      assert.equal(v.path, `${file}/edit/${step}`)
      await v.send(`${file}/edit/${step}`, { fields })
    }
    const documents = `${file}/edit/documents`
    assert.equal(v.path, documents)
    await v.send(`${file}/attach/statement`, { fields: { statement: notAPdf }, refused: true })
    await v.send(`${file}/attach/note_verbale`, { fields: { note_verbale: noteVerbale } })
    await v.send(`${file}/attach/statement`, { fields: { statement } })
    await v.follow(file)
    const kept = await v.context.request.get(`${v.origin}/${v.lang}${file}/file/statement`)
    assert.deepEqual(await kept.body(), statement.buffer, 'the file comes back as it was')
    assert.equal(await v.form(`${file}/endorse`).count() + await v.leads(`${file}/endorse`), 0, 'the capital does not endorse')
    await v.as('mission.ken')
    await v.go(file)
    await v.follow(`${file}/endorse`)
    await v.send(`${file}/endorse`)
    const { receipt } = await v.api(file)
    await v.shows(receipt)
    await v.follow(`${file}/withdraw`)
  },

  'the other nominations arrive; Kenya is screened rule by rule (ACT-02)': async (v) => {
    await v.rest('nominations')
    await v.as('finance.assistant')
    await v.go(seen.kenya)
    await v.send(`${seen.kenya}/ticket`, { fields: { ticket: '1850' } })
    await v.as('project.officer')
    await v.go('/office/nominations')
    await v.go(seen.kenya)
    await v.follow(`${seen.kenya}/screen`)
    const rules = ['a', 'b', 'c', 'd', 'e']
    await v.send(`${seen.kenya}/screen`, { fields: { rule_a: 'met' }, refused: true })
    await v.send(`${seen.kenya}/screen`, {
      fields: Object.fromEntries(rules.flatMap((r) => [[`rule_${r}`, 'met'], [`reason_${r}`, 'documents']]))
    })
    assert.equal((await v.api(seen.kenya)).state, 'eligible')
    await v.rest('screening')
  },

  'reviewers declare and score (SM-06, WA-05)': async (v) => {
    const call = `/office/calls/${seen.number}`
    await v.as('project.officer')
    await v.follow(`${call}/reviews`)
    await v.send(`${call}/reviews/assign-all`)
    await v.as('reviewer.1')
    await v.follow('/office/reviews')
    const [{ id }] = (await v.api('/office/reviews')).filter((r) => r.state === 'assigned')
    const review = `/office/reviews/${id}`
    await v.follow(review)
    await v.send(`${review}/declare`, { fields: { conflict: 'no' } })
    await v.send(`${review}/submit`, { fields: { relevance: '31', comment: 'Clear.' }, refused: true })
    await v.send(`${review}/submit`, { fields: { relevance: '24', contribution: '20', benefit: '20', follow_up: '16', comment: 'Clear.' } })
    assert.equal((await v.api(review)).review.state, 'submitted')
    await v.go(review)
    await v.rest('scoring')
  },

  'the round is assembled and run, with a reason for everyone (SM-07, WA-05)': async (v) => {
    const round = `/office/calls/${seen.number}/round`
    await v.as('project.officer')
    await v.follow(round)
    await v.send(`${round}/assemble`)
    await v.send(`${round}/run`)
    const rows = v.page.locator('main table').first().locator('tbody tr')
    assert.ok(await rows.count() >= 20)
    for (const row of await rows.all()) assert.ok((await row.locator('td').last().innerText()).trim(), 'each has a reason')
    await v.as('fund.manager')
    await v.follow(round)
    await v.follow(`${round}/what-if`)
    await v.follow(`${round}/what-if?rule=seats&by=1`)
    await v.shows(11)
    await v.go(round)
    await v.send(`${round}/send`, { refused: true })
    await v.send(`${round}/send`, { fields: { memo: 'The list follows the published rules.' } })
  },

  'the High Representative approves (SM-09)': async (v) => {
    const round = `/office/calls/${seen.number}/round`
    assert.equal(await v.form(`${round}/decide`).count(), 0, 'not the one who sent it')
    await v.as('high.representative')
    await v.follow(round)
    await v.follow(`${round}/decide/return`)
    await v.send(`${round}/decide`, { refused: true })
    await v.go(round)
    await v.follow(`${round}/decide/approve`)
    await v.send(`${round}/decide`)
    const { approval } = await v.api(round)
    assert.equal(approval.state, 'approved')
  },

  'mission and nominee accept, the list is published (WA-07, MON-10)': async (v) => {
    const round = `/office/calls/${seen.number}/round`
    const approved = (await v.api('/office/nominations?state=approved')).items
    assert.ok(approved.length > 0)
    const one = approved.find((n) => n.state_iso === 'KEN') ?? approved[0]
    const file = `/office/nominations/${one.id}`
    const iso = one.state_iso.toLowerCase()
    await v.as(`mission.${iso}`)
    await v.go(file)
    await v.send(`${file}/accept`, { button: 'as=mission' })
    assert.equal(await v.form(`${file}/accept`).count(), 0, 'the mission does not accept for the nominee')
    await v.as(`nominee.${iso}`)
    await v.go('/office/nominations')
    await v.follow(file)
    await v.send(`${file}/accept`, { button: 'as=nominee' })
    assert.equal((await v.api(file)).state, 'accepted')
    await v.as('fund.manager')
    await v.follow(round)
    await v.follow(`${round}/publish`)
    await v.send(`${round}/publish`)
    await v.rest('publication')
  },

  'everyone sees where the money is, who gave, who travels and why (MON-01, SM-07)': async (v) => {
    await v.go('/')
    await v.page.locator(`form[action="/${v.lang}/sign-out"] button`).click()
    await v.page.waitForURL(`${v.origin}/${v.lang}/`)
    for (const path of ['/', '/status', '/calls', '/privacy', '/accessibility', '/parameters', '/parameters/1', '/sign-in']) await v.go(path)
    await v.go(`/calls/${seen.number}`)
    await v.follow(`/calls/${seen.number}/round`)
    const { selected, seed, inputs_sha256: inputs } = await v.api(`/calls/${seen.number}/round`)
    assert.equal(selected.length, 10)
    for (const proof of [seed, inputs]) await v.shows(proof)
    assert.equal(await v.main.locator('table').first().locator('tbody tr').count(), 10)
    for (const { name } of selected) if (name) await v.shows(name)
    await v.shows('bursar select verify --instance instance.json result.json')
    await mapIsNotMirrored(v)
    await v.go('/states')
    await mapIsNotMirrored(v)
  },

  'the table of contributions is there as CSV and as data': async (v) => {
    await v.go('/contributions')
    const link = v.main.locator('a[href$="contributions.csv"]')
    const [download] = await Promise.all([v.page.waitForEvent('download'), link.click()])
    const csv = (await readFile(await download.path(), 'utf8')).trim().split('\r\n')
    assert.match(csv[0], /donor,donor_alpha3,kind,currency,amount,pledged_usd,signed_usd,received_usd,receivable_usd,refunded_usd,written_off_usd,date$/)
    assert.match(csv.find((l) => l.includes(',EST,')) ?? '', /,EST,state,EUR,600000\.00,702576\.11,702576\.11,585480\.09,/)
    const { contributions, figures } = await v.api('/contributions')
    assert.equal(csv.length - 1, contributions.length)
    assert.equal(contributions.length, 3)
    assert.equal(contributions.reduce((sum, c) => sum + c.figures.pledged, 0), figures.pledged)
  },

  'the head of the log is public, the log itself is for those who audit (ACT-05)': async (v) => {
    await v.go('/log')
    const { head } = await v.api('/log')
    for (const figure of [head.hash, head.seq]) await v.shows(figure)
    assert.equal(await v.main.locator('table').count(), 0)
    await v.as('internal.auditor')
    await v.go('/log')
    assert.equal(await v.main.locator('table tbody tr').count(), 50)
    const call = `/office/calls/${seen.number}`
    for (const path of ['/office/ledger', '/office/me', '/office/fund', call, `${call}/reviews`, `${call}/round`, '/office/calls', seen.kenya]) {
      await v.go(path)
    }
    await v.as('administrator')
    for (const path of ['/office/accounts', '/office/accounts/new']) await v.go(path)
  }
}

// Every State one square; west stays left of east, in Arabic too.
async function mapIsNotMirrored (v) {
  const left = Object.fromEntries(await v.page.locator('.pic-tile').evaluateAll((tiles) =>
    tiles.map((tile) => [tile.querySelector('text').textContent, tile.querySelector('rect').getBoundingClientRect().left])))
  assert.equal(Object.keys(left).length, 195)
  assert.ok(left.CAN < left.GBR && left.GBR < left.JPN, `${left.CAN} ${left.GBR} ${left.JPN}`)
}

export function journey (lang) {
  walk('the whole journey', lang, steps)
}
