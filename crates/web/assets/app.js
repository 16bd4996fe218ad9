// Small improvements to pages that work without them. Words come from data attributes, in the page's language.

const language = document.documentElement.lang
// Digits as on the rest of the page, in Arabic too.
const digits = `${language}-u-nu-latn`
const fill = (words, name, value) => words.replace(`{${name}}`, value)

// What was done or went wrong is read first.
document.querySelector('[data-focus]')?.focus()

// Characters left, as one types.

function count (area) {
  const left = Number(area.dataset.count) - [...area.value.replace(/\n/g, '\r\n')].length
  const info = document.getElementById(`${area.id}-info`)
  info.textContent = fill(left < 0 ? area.dataset.over : area.dataset.left, 'n', Math.abs(left).toLocaleString(digits))
  info.classList.toggle('b-count--over', left < 0)
}

// A form that saves itself: what stands in it is sent a moment after the last key, one sending at a time. A sending
// whose answer was lost is repeated as it was, under the same commit id, so that it has one effect.
//
// The form's own address answers `{"version": 4, "commit_id": "…"}` when it has saved; 409 when somebody else has
// changed the record; 401 or 403 when the session is over; anything else counts as not saved.

function keepSaved (form, state) {
  const { autosave, saving, saved, failed, stale, signedOut } = form.dataset
  const status = form.querySelector('.b-save')
  let timer, pending, sending

  const say = (words, kind) => {
    status.hidden = false
    status.textContent = words
    status.dataset.state = kind
  }
  const later = (ms) => {
    clearTimeout(timer)
    timer = setTimeout(send, ms)
  }
  const send = () => {
    clearTimeout(timer)
    sending ??= attempt().finally(() => { sending = undefined })
    return sending
  }

  async function attempt () {
    if (!pending) {
      pending = new FormData(form)
      // Files travel when the form is sent, not with every key.
      for (const [name, value] of [...pending]) if (typeof value !== 'string') pending.delete(name)
      pending.set(autosave, '1')
      state.dirty = false
    }
    say(saving, 'saving')
    let answer = { status: 0 }
    let now
    try {
      const body = form.enctype === 'multipart/form-data' ? pending : new URLSearchParams(pending)
      const headers = { accept: 'application/json' }
      answer = await fetch(form.getAttribute('action'), { method: 'POST', body, headers, redirect: 'manual' })
      now = answer.ok && await answer.json()
    } catch {}
    if (now) {
      for (const name of ['version', 'commit_id']) if (name in now) form.elements[name].value = now[name]
      pending = undefined
      const clock = new Date().toLocaleTimeString(digits, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' })
      say(fill(saved, 'time', clock), 'saved')
      if (state.dirty) later(0)
      return
    }
    state.dirty = true
    // A clear no will be a no again; only what got no answer is repeated as it was.
    if (answer.status >= 400 && answer.status < 500) pending = undefined
    if (answer.status === 409) return say(stale, 'failed')
    const over = [401, 403].includes(answer.status) || answer.type === 'opaqueredirect'
    say(over ? signedOut : failed, 'failed')
    later(10_000)
  }

  form.addEventListener('input', () => { if (!pending) later(1500) })
  addEventListener('online', () => { if (pending) send() })
  // Sent by hand while a saving is under way: the answer first, since it brings the version and the next commit id.
  state.settle = async () => {
    clearTimeout(timer)
    if (sending || pending) await send()
    clearTimeout(timer)
    return !pending
  }
  state.unsettled = () => Boolean(sending || pending)
}

// A form that answers whether what stands in it will do: asked again a moment after each change, as its button "check" would.
// Only the answer is replaced; whoever has stopped typing hears it.

function keepChecked (form, live) {
  let timer
  let asked = 0

  async function ask () {
    const mine = ++asked
    const sent = new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === 'string'))
    sent.set('check', '1')
    try {
      const answer = await fetch(form.getAttribute('action'), { method: 'POST', body: sent, redirect: 'manual' })
      const next = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-live]')
      // An answer to what stood there before has been overtaken.
      if (next && mine === asked && next.innerHTML !== live.innerHTML) live.replaceChildren(...next.childNodes)
    } catch {}
  }

  form.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(ask, 600)
  })
}

// Forms that post: warned on leaving with something unsaved, and not sent twice by a second press.

for (const form of document.querySelectorAll('form[method=post]')) {
  const state = { dirty: false, leaving: false }
  form.addEventListener('input', () => { state.dirty = true })
  form.addEventListener('submit', async (event) => {
    if (state.leaving) return event.preventDefault()
    if (state.unsettled?.()) {
      event.preventDefault()
      const { submitter } = event
      if (await state.settle()) form.requestSubmit(submitter)
      return
    }
    state.leaving = true
    event.submitter?.setAttribute('aria-disabled', 'true')
    // The answer may be a file, which leaves the page standing; and the commit id keeps a second sending harmless.
    setTimeout(stay, 8000)
  })
  const stay = () => {
    state.leaving = false
    form.querySelectorAll('[aria-disabled]').forEach((button) => button.removeAttribute('aria-disabled'))
  }
  // Back from the next page.
  addEventListener('pageshow', stay)
  if ('unsaved' in form.dataset) {
    addEventListener('beforeunload', (event) => {
      if (state.dirty && !state.leaving) event.preventDefault()
    })
  }
  if ('autosave' in form.dataset) keepSaved(form, state)
  const live = form.querySelector('[data-live]')
  if (live) keepChecked(form, live)
}

// A secret for a draw is made here and shown once; only its digest is sent.

const hex = (bytes) => [...new Uint8Array(bytes)].map((b) => b.toString(16).padStart(2, '0')).join('')

for (const place of document.querySelectorAll('[data-make]')) {
  // Browsers digest only on pages that came by a safe way.
  if (!crypto.subtle) continue
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'govuk-button govuk-button--secondary', textContent: place.dataset.button })
  const keep = Object.assign(document.createElement('p'), { className: 'govuk-body' })
  const shown = Object.assign(document.createElement('pre'), { className: 'b-code', dir: 'ltr' })
  keep.setAttribute('role', 'status')
  place.append(button, keep)
  place.hidden = false
  button.addEventListener('click', async () => {
    const secret = hex(crypto.getRandomValues(new Uint8Array(32)))
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret))
    document.getElementById(place.dataset.make).value = hex(digest)
    shown.textContent = secret
    keep.textContent = place.dataset.keep
    place.append(shown)
  })
}

// Filters: the list follows a choice at once, without loading the page anew; the address follows too.

const here = () => location.pathname + location.search
let shown = here()

async function follow (address, push) {
  const answer = await fetch(address, { headers: { accept: 'text/html' } })
  if (!answer.ok) return location.assign(address)
  const focused = document.activeElement?.id
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html')
  document.querySelector('main').replaceWith(next.querySelector('main'))
  // The other languages of what is now shown.
  document.querySelector('.b-languages').replaceWith(next.querySelector('.b-languages'))
  document.title = next.title
  if (push) history.pushState({}, '', address)
  shown = here()
  if (focused) document.getElementById(focused)?.focus()
  improve()
}

function addressOf (form) {
  const chosen = [...new FormData(form)].filter(([, value]) => value)
  return `${form.getAttribute('action').split('?')[0]}?${new URLSearchParams(chosen)}`
}

// Titles and names that go on from what is typed in a box, as the browser's own list.

function keepNames (box) {
  let timer
  let asked = 0

  async function ask () {
    const mine = ++asked
    const typed = box.value.trim()
    let names = []
    try {
      const answer = typed && await fetch(`${box.dataset.names}?${new URLSearchParams({ q: typed })}`)
      if (answer?.ok) names = await answer.json()
    } catch {}
    if (mine !== asked) return
    box.list?.replaceChildren(...names.map(({ text }) => Object.assign(document.createElement('option'), { value: text })))
  }

  box.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(ask, 200)
  })
}

function improve () {
  document.querySelectorAll('input[data-names]').forEach(keepNames)
  document.querySelectorAll('textarea[data-count]').forEach((area) => {
    area.addEventListener('input', () => count(area))
    count(area)
  })
  document.querySelectorAll('form[data-filter]').forEach((form) => {
    const go = (event) => {
      event.preventDefault()
      follow(addressOf(form), true).catch(() => form.submit())
    }
    form.addEventListener('change', go)
    form.addEventListener('submit', go)
  })
}

addEventListener('popstate', () => {
  // A step to another place on the same page is the browser's own business.
  if (here() !== shown) follow(location.href, false).catch(() => location.reload())
})
improve()
