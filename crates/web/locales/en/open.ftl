# Open data: the API, feeds, data sets, the nightly file. Terms follow the vocabularies.

## The page “Open data”

nav-open-data = Open data
open-title = Open data
open-lead = Everything public here can be read by programs, without registration: records one by one, as feeds, or all at once.
open-api = Interface for programs (API)
open-api-text = Each public page answers the same as data under /api/v1. Lists come in parts; each part names the address of the next. Answers may be read from any website.
open-api-page = Addresses of the API
open-api-page-about = Every address with what it takes, for people
open-openapi = Description of the API (OpenAPI 3.1)
open-openapi-about = The same for programs, in English
open-whole = Everything in one file
open-whole-text = Made each night: every public record as JSON lines and as CSV, with a list of the files, their digests and the place in the log they rest on.
open-whole-none = The file has not been made yet. It is made once a day; come back later.
open-download = Download everything (ZIP)
open-manifest = List of the files with their digests (JSON)
open-files-first = The files hold the first { $most } of these records. Everything public comes as one file on the page “Open data”, and in parts over the API.
open-files = Files in it
open-date = As of the beginning of
open-size = Bytes
open-log = Latest public change in it
open-records = Records
open-feeds = Feeds
open-feed-about = Add your words and filters to its address, as on the page of programmes
open-changes-about = What was added, confirmed, disputed or withdrawn, latest first
open-catalogues = For catalogues and search engines
open-dcat = Catalogue of the data sets (DCAT-AP 3)
open-dcat-about = As JSON-LD, to be harvested by portals of open data
open-sitemap = Map of the site (XML)
open-sitemap-about = All public pages in six languages; pages of records describe them in the words of schema.org
open-licence = Licence
open-licence-text = Wording and arrangement of the data are under the Apache License 2.0. Names of programmes and organisations belong to their owners; names of States and the texts of the United Nations that are cited stay under its terms.
open-citation = How to cite
open-citation-text = { $fund }: open data of the programme catalogue. { $href } (seen on { $date }).
open-parameters = What it takes
open-meaning = Meaning
open-values = Values
open-several = Several at once

## Lists

open-list-empty = There is nothing on this list yet.
open-members = Members today
open-actors-title = Actors
open-actors-lead = Who gives, leads, carries out or hosts programmes, each under one record whatever it is called.
open-themes-title = Themes
open-themes-lead = The themes of the mapping exercise, with how many records each has.
open-regions-title = Regions
open-regions-lead = Regions as programmes name them. Where there is no agreed list of their States, none is given.
open-regions-as-of = The list is
open-organisations-title = Organisations of States
open-organisations-lead = Organisations whose dated membership tells whom a programme “for all members” reaches.

## Feeds

programmes-atom = Follow what is shown (Atom feed)
feed-changes = Changes in the catalogue (Atom feed)
feed-withdrawn = A record that is no longer public

## What the addresses of the API answer

api-programmes = Programmes of capacity-building, by words and facets
api-programmes-csv = What a search shows, as CSV
api-programme = A programme with everything its record says
api-state = What names a State and what reaches it
api-theme = A theme with its records
api-themes = The themes of the mapping exercise
api-actor = An actor under all its names, with its records
api-actors = Who gives, leads, carries out or hosts programmes
api-region = A region as programmes name it, with its records
api-regions = Regions as programmes name them
api-organisations = Organisations of States with dated membership
api-feed = What a search shows, as an Atom feed
api-changes = What was changed in the catalogue, as an Atom feed
api-dcat = The catalogue of the data sets (DCAT-AP 3)
api-manifest = What the nightly file of everything holds
api-contributions-csv = The public table of contributions, as CSV
api-call = A call with its calendar, its rules and its draw
api-call-rules = The rules of selection of a call
api-rules = The rules of selection in force
api-parameters-version = A version of the parameters
api-round = The published result of a call
api-round-instance = The public copy of what was decided upon, to check a result
api-round-result = A result with its proof
api-statement = The public statement of a year
api-statement-csv = The public statement of a year, as CSV
param-q = Words, names of States or organisations, in any of the six languages
param-limit = How many there are in a part
param-cursor = Where the part begins: taken from “next” of the part before
param-seq = From this entry of the log backwards
path-record = Code of the record
path-number = Number
path-alpha3 = Code of the State, three letters
path-code = Code
path-year = Year
openapi-title = Public data of the fund and of the programme catalogue
openapi-summary = Everything that is public, for reading, without registration.
openapi-description = Lists answer a part, the total and the address of the next part, which is null at the end. What a source does not say is null or empty: unknown, never “none”. Keep the ETag of an answer and send it along: unchanged answers cost nothing.
openapi-problem = The question cannot be answered: everything that is wrong with it
openapi-not-modified = What you have is still so
openapi-not-found = There is no such thing, or it is not public
openapi-etag = Stands for the bytes of the answer
openapi-last-modified = Since when it reads so, where that is known
api-document = A document with where it can be read
api-calendar = What has its days, for other calendars (iCalendar)
api-campaign = A campaign: letters, who has answered, the replies
api-campaign-reply = A reply to a campaign, whole
param-view = As a list or by month
param-month = Month, for example 2026-05
param-event = What kind of event
path-key = Who replied: code of the State or entity

## What is wrong with a question

problem-title = The question cannot be answered as it is
problem-detail = Findings: { $n }
refusal-param-unknown = There is no parameter “{ $name }” here. Those nearest to it: { $some }.
refusal-param-value = “{ $value }” is not among the values of this parameter. Those nearest to it: { $some }.
refusal-param-count = “{ $value }” is no whole number from { $least } to { $most }.
refusal-param-year = “{ $value }” is no year. Write four digits, for example 2026.
refusal-param-twice = This parameter may stand here once only.
refusal-param-cursor = This is no cursor of this question. Take “next” of the part before as it is, or begin anew without a cursor.

## The data sets

dataset-programmes = Programmes, projects and outputs of capacity-building in the security of information and communications technologies: for whom, by whom, when, with the source of each field. Not exhaustive.
dataset-names-title = Names and codes
dataset-names = States with dated groups, organisations with dated membership, regions, actors under all their names, and the vocabularies in six languages.
dataset-contributions = Contributions to the fund: pledged, signed and received, never added. Donors who asked not to be named stand together on one line.
dataset-calls = Calls for nominations with their calendar and rules.
theme-international = International issues
theme-taxonomy = Data themes of the European Union
