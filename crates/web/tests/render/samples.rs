//! Sample pages with every kind of block, field and text.

use bursar_domain::{Cents, Money, Refusal, refusal::Arg};
use bursar_web::render::{Person, Shell};
use bursar_web::ui::*;
use jiff::civil::date;
use std::collections::BTreeMap;

/// Words in English and Arabic; the other languages show the English as a fallback.
pub fn both(en: &str, ar: &str) -> Text {
    Text::Tr(LangText::new("en", en).and("ar", ar))
}

pub fn states() -> BTreeMap<String, LangText> {
    [
        ("AFG", "Afghanistan", "أفغانستان", "Афганистан", "阿富汗"),
        ("CHE", "Switzerland", "سويسرا", "Швейцария", "瑞士"),
        ("CIV", "Côte d'Ivoire", "كوت ديفوار", "Кот-д'Ивуар", "科特迪瓦"),
        ("FJI", "Fiji", "فيجي", "Фиджи", "斐济"),
        ("KEN", "Kenya", "كينيا", "Кения", "肯尼亚"),
        ("LKA", "Sri Lanka", "سري لانكا", "Шри-Ланка", "斯里兰卡"),
        ("NPL", "Nepal", "نيبال", "Непал", "尼泊尔"),
        ("SGP", "Singapore", "سنغافورة", "Сингапур", "新加坡"),
        ("TUV", "Tuvalu", "توفالو", "Тувалу", "图瓦卢"),
        ("ZMB", "Zambia", "زامبيا", "Замбия", "赞比亚"),
    ]
    .into_iter()
    .map(|(code, en, ar, ru, zh)| {
        let mut name = LangText::new("en", en).and("ar", ar).and("ru", ru).and("zh", zh).and("fr", en).and("es", en);
        if code == "CHE" {
            name = name.and("fr", "Suisse").and("es", "Suiza");
        }
        (code.to_owned(), name)
    })
    .collect()
}

pub fn link(href: &str, text: Text) -> Link {
    Link { href: href.into(), text, raw: false }
}

pub fn shell(signed_in: bool) -> Shell<'static> {
    Shell {
        path: "/contributions?year=2026".into(),
        origin: "https://fund.example".into(),
        nav: vec![
            link("/", both("The fund", "الصندوق")),
            link("/contributions", both("Contributions", "التبرعات")),
            link("/calls", both("Calls", "الدعوات")),
            link("/rounds", both("Selections", "الاختيار")),
            link("/parameters", both("Parameters", "المعايير")),
            link("/log", both("Log", "السجل")),
        ],
        person: signed_in.then(|| Person {
            name: "Amina Noor".into(),
            role: Some(both("Fund manager", "مدير الصندوق")),
            page: Some(link("/me", msg("skip"))),
        }),
        csrf: "token-of-the-session".into(),
        new_commit_id: &|| "0192f0c1-0000-7000-8000-000000000001".into(),
        demo: vec![Block::Para(vec![
            both(
                "Demonstration with invented data. Nothing here is real money or a real nomination.",
                "عرض تجريبي ببيانات مختلقة. لا أموال حقيقية هنا ولا ترشيحات حقيقية.",
            )
            .into(),
            link("/demo", both("Demo accounts", "حسابات العرض")).into(),
        ])],
        fund: both(
            "Voluntary fund for capacity-building in ICT security",
            "صندوق التبرعات لبناء القدرات في مجال أمن تكنولوجيا المعلومات والاتصالات",
        ),
        head: Some((18_204, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08".into())),
        as_of: "2026-11-21T14:30:00Z".parse().ok(),
        flash: None,
        footer: vec![
            link("/about", both("About this fund", "عن هذا الصندوق")),
            link("/data", both("Data and API", "البيانات والواجهة البرمجية")),
            link("/accessibility", both("Accessibility", "إتاحة الاستعمال")),
        ],
    }
}

pub fn page(title: Text, blocks: Vec<Block>) -> Page {
    Page { blocks, ..Page::new(title) }
}

fn cell(text: impl Into<Inline>) -> Vec<Inline> {
    vec![text.into()]
}

pub fn contributions_table() -> Table {
    let row = |state: &str, day, pledged: i64, signed: i64, received: i64, tag: (Tone, Text)| {
        vec![
            vec![link(&format!("/contributions/{state}"), Text::State(state.into())).into()],
            cell(Text::Date(day)),
            cell(Text::Usd(Cents::dollars(pledged))),
            cell(if signed > 0 { Text::Usd(Cents::dollars(signed)) } else { Text::None }),
            cell(if received > 0 { Text::Usd(Cents(received)) } else { Text::None }),
            vec![Inline::Tag(tag.0, tag.1)],
        ]
    };
    Table {
        caption: Some(both("Contributions of 2026", "تبرعات عام 2026")),
        caption_hidden: false,
        head: vec![
            (both("State", "الدولة"), false),
            (both("Announced", "تاريخ الإعلان"), false),
            (both("Pledged", "المعلن"), true),
            (both("Signed", "الموقَّع"), true),
            (both("Received", "المقبوض"), true),
            (both("Status", "الحالة"), false),
        ],
        rows: vec![
            row("SGP", date(2026, 2, 3), 500_000, 500_000, 50_000_000, (Tone::Green, both("Received", "مقبوض"))),
            row("CHE", date(2026, 3, 17), 350_000, 350_000, 17_555_556, (Tone::Blue, both("Partly received", "مقبوض جزئيا"))),
            row("KEN", date(2026, 5, 1), 20_000, 20_000, 0, (Tone::Amber, both("Signed", "موقَّع"))),
            row("FJI", date(2026, 9, 30), 5_000, 0, 0, (Tone::Grey, both("Pledged", "معلن"))),
        ],
        foot: Some(vec![
            cell(both("Total", "المجموع")),
            cell(raw("")),
            cell(Text::Usd(Cents::dollars(875_000))),
            cell(Text::Usd(Cents::dollars(870_000))),
            cell(Text::Usd(Cents(67_555_556))),
            cell(raw("")),
        ]),
        empty: None,
    }
}

/// A picture of `bursar-report`: the way to the threshold.
fn progress() -> String {
    let about = bursar_report::About { id: "threshold", title: "Threshold", desc: "Received against the threshold", rtl: false };
    bursar_report::progress(&about, 67_555_556, 90_000_000, "USD 675,555.56", "USD 900,000.00")
}

/// A picture of `bursar-report`: the map, with places that lead somewhere.
fn map() -> String {
    let about = bursar_report::About { id: "map", title: "Nominating States", desc: "Four of 193 States", rtl: false };
    let tile = |alpha3: &str, row, col, look| bursar_report::Tile {
        alpha3: alpha3.into(),
        row,
        col,
        title: alpha3.into(),
        look,
        href: Some(format!("/en/states/{alpha3}")),
    };
    let (solid, hatch, plain) = (bursar_report::Look::Solid, bursar_report::Look::Hatch, bursar_report::Look::Plain);
    let tiles: Vec<_> = (1..=20u8)
        .flat_map(|row| (1..=29u8).filter(move |col| (row * 7 + col * 3) % 11 < 4).map(move |col| (row, col)))
        .map(|(row, col)| tile("FJI", row, col, [solid, hatch, plain][usize::from((row + col) % 3)]))
        .collect();
    bursar_report::tile_map(&about, &tiles)
}

fn legend() -> Vec<(bursar_report::Look, Text)> {
    use bursar_report::Look;
    let words = [both("Selected", "مختارة"), both("Nominated", "مرشحة"), both("No nomination", "غير مرشحة")];
    [Look::Solid, Look::Hatch, Look::Plain].into_iter().zip(words).collect()
}

/// The public front page.
pub fn home() -> Page {
    let figure = |label, value, hint, to: Option<&str>| Figure {
        label,
        value,
        hint,
        link: to.map(|to| link(to, both("Where it comes from", "من أين أتت"))),
    };
    page(
        both("The fund today", "الصندوق اليوم"),
        vec![
            Block::Lead(both(
                "The fund pays for delegates of developing countries to attend the meetings of the Global Mechanism, and for projects that build their capacity.",
                "يموِّل الصندوق مشاركة مندوبي البلدان النامية في اجتماعات الآلية العالمية، والمشاريع التي تبني قدراتها.",
            )),
            Block::Figures(vec![
                figure(
                    both("Received", "المقبوض"),
                    Text::Usd(Cents(67_555_556)),
                    Some(both("from 2 States, in the bank", "من دولتين، في المصرف")),
                    Some("/contributions"),
                ),
                figure(
                    both("Signed, not yet received", "الموقَّع ولم يُقبض بعد"),
                    Text::Usd(Cents(19_444_444)),
                    Some(both("due by 31 December", "مستحق حتى 31 كانون الأول/ديسمبر")),
                    None,
                ),
                figure(
                    both("Committed", "الملتزم به"),
                    Text::Usd(Cents::dollars(102_900)),
                    Some(both("20 delegates", "20 مندوبا")),
                    Some("/rounds"),
                ),
                figure(both("Activation threshold", "عتبة التفعيل"), Text::Percent(75), None, None),
            ]),
            Block::Picture {
                legend: Vec::new(),
                svg: progress(),
                caption: both("Received against the threshold of USD 900,000", "المقبوض مقابل العتبة"),
                table: Some(contributions_table()),
            },
            Block::Notice(
                both("A call for delegates is open until 15 January 2027.", "باب الترشيح مفتوح حتى 15 كانون الثاني/يناير 2027."),
                vec![link("/calls/1", both("Read the call", "اقرأ الدعوة"))],
            ),
            Block::Heading(2, both("Contributions", "التبرعات"), Some("contributions".into())),
            Block::Table(contributions_table()),
            Block::Buttons(vec![
                link("/contribute", both("How to contribute", "كيف تتبرع")),
                link("/data", both("Download the data", "نزِّل البيانات")),
            ]),
            Block::Heading(2, both("How the money moves", "كيف يتحرك المال"), None),
            Block::Para(vec![
                both(
                    "Pledged, signed and received amounts are shown apart and never added.",
                    "تظهر المبالغ المعلنة والموقَّعة والمقبوضة منفصلة ولا تُجمع أبدا.",
                )
                .into(),
                link("/about", both("The rules of the fund", "قواعد الصندوق")).into(),
            ]),
            Block::List(vec![
                vec![both("every figure leads to the entries behind it", "كل رقم يقود إلى قيوده").into()],
                vec![both("every decision names its rule and who took it", "كل قرار يسمي قاعدته ومن اتخذه").into()],
            ]),
        ],
    )
}

fn field(name: &str, label: Text, input: Input) -> Field {
    Field { name: name.into(), label, hint: None, input, value: Vec::new(), optional: false, errors: Vec::new() }
}

fn choice(value: &str, text: Text) -> Choice {
    Choice { value: value.into(), text, hint: None }
}

/// A long form, with what went wrong when `errors`.
pub fn form(errors: bool) -> Page {
    let sexes = vec![choice("f", both("Female", "أنثى")), choice("m", both("Male", "ذكر"))];
    let groups = vec![
        choice("ldc", both("Least developed country", "من أقل البلدان نموا")),
        Choice {
            hint: Some(both("37 States on 21 November 2026", "37 دولة في 21 تشرين الثاني/نوفمبر 2026")),
            ..choice("sids", both("Small island developing State", "دولة جزرية صغيرة نامية"))
        },
    ];
    let wrong = |refusal: Refusal| if errors { vec![refusal] } else { Vec::new() };
    let fields = vec![
        Field { value: vec!["Setareki".into()], ..field("given_name", both("Given name", "الاسم"), Input::Line(20)) },
        Field {
            hint: Some(both("As in the passport", "كما في جواز السفر")),
            errors: wrong(Refusal::new("", "required").at("family_name")),
            ..field("family_name", both("Family name", "اسم العائلة"), Input::Line(0))
        },
        Field { value: vec!["f".into()], ..field("sex", both("Sex", "الجنس"), Input::Radios(sexes)) },
        Field {
            optional: true,
            value: vec!["sids".into()],
            ..field("groups", both("Country groups", "مجموعات البلدان"), Input::Checks(groups))
        },
        field(
            "state",
            both("Nominating State", "الدولة المرشِّحة"),
            Input::Select(["FJI", "KEN", "NPL"].map(|s| choice(s, Text::State(s.into()))).into()),
        ),
        Field { value: vec!["1990-05-31".into()], ..field("born", both("Date of birth", "تاريخ الميلاد"), Input::Day) },
        Field { value: vec!["2027-01-15T23:59".into()], ..field("until", both("Available from", "متاح من"), Input::Moment) },
        Field {
            hint: Some(both("In United States dollars", "بدولارات الولايات المتحدة")),
            value: vec!["12x".into()],
            errors: wrong(Refusal::new("", "amount-unreadable").at("fare")),
            ..field("fare", both("Estimated fare", "التكلفة التقديرية للسفر"), Input::Number)
        },
        field("mail", both("Mail address", "عنوان البريد"), Input::Email),
        field("password", both("Password", "كلمة السر"), Input::Password("current-password")),
        Field {
            hint: Some(both("What the delegate will do with what they learn", "ما سيفعله المندوب بما يتعلمه")),
            value: vec!["First line\nSecond line".into()],
            ..field("statement", both("Statement", "البيان"), Input::Lines(5, 500))
        },
        Field {
            optional: true,
            value: vec!["note-verbale.pdf".into()],
            ..field("note", both("Note verbale", "مذكرة شفوية"), Input::File(".pdf,.jpg,.png"))
        },
    ];
    let mut page = page(
        both("The nominee", "المرشَّح"),
        vec![
            Block::Steps(vec![
                Step {
                    link: link("/n/1", both("The nominee", "المرشَّح")),
                    current: true,
                    tag: (Tone::Blue, both("In progress", "قيد الإعداد")),
                },
                Step {
                    link: link("/n/2", both("Criteria", "المعايير")), current: false, tag: (Tone::Grey, both("To do", "لم يبدأ"))
                },
                Step {
                    link: link("/n/3", both("Review and send", "المراجعة والإرسال")),
                    current: false,
                    tag: (Tone::Grey, both("To do", "لم يبدأ")),
                },
            ]),
            Block::Inset(both("You can leave at any time: the draft is kept.", "يمكنك المغادرة في أي وقت: المسودة محفوظة.")),
            Block::Form(Form {
                action: "/nominations/1".into(),
                fields,
                version: Some(3),
                hidden: vec![("step".into(), "1".into())],
                buttons: vec![
                    Button { send: None, text: both("Save and continue", "احفظ وتابع"), look: ButtonLook::Main },
                    Button {
                        send: Some(("then".into(), "leave".into())),
                        text: both("Save and leave", "احفظ واخرج"),
                        look: ButtonLook::Secondary,
                    },
                    Button {
                        send: Some(("then".into(), "withdraw".into())),
                        text: both("Withdraw", "اسحب الترشيح"),
                        look: ButtonLook::Grave,
                    },
                ],
                multipart: true,
                autosave: true,
                title: Some(both("Who is nominated", "من المرشَّح")),
                intro: Some(both("The mission sees this before it is sent.", "تطلع البعثة على هذا قبل إرساله.")),
                errors: wrong(Refusal::new("WA-02 c", "stale").with("name", Arg::Text("Amina Noor".into()))),
                ..Form::default()
            }),
        ],
    );
    page.caption = Some(both("Nomination 4F2A9-77C01", "الترشيح 4F2A9-77C01"));
    page.trail = vec![link("/work", both("Your work", "عملك")), link("/nominations", both("Nominations", "الترشيحات"))];
    page
}

/// A list for staff: filter, wide table, pages.
pub fn list() -> Page {
    let states = ["FJI", "KEN", "NPL", "TUV", "ZMB", "LKA", "CIV", "AFG"];
    let rows = (0i64..20)
        .map(|n| {
            let state = states[usize::try_from(n).unwrap() % states.len()];
            vec![
                vec![link(&format!("/nominations/{n}"), Text::Code(format!("4F2A9-77C{n:02}"))).into()],
                vec![raw("Dr. Setareki Vakaloloma").into(), Inline::Hint(both("Ministry of Communications", "وزارة الاتصالات"))],
                cell(Text::State(state.into())),
                cell(Text::Int(60 + n)),
                cell(Text::Usd(Cents::dollars(5_145 + n * 131))),
                cell(Text::Date(date(2026, 10, 1 + i8::try_from(n).unwrap()))),
                vec![Inline::Tag(
                    if n % 3 == 0 { Tone::Amber } else { Tone::Green },
                    if n % 3 == 0 { both("To screen", "بانتظار الفرز") } else { both("Eligible", "مستوفٍ للشروط") },
                )],
            ]
        })
        .collect();
    let any = || choice("", both("All", "الكل"));
    let mut page = page(
        both("Nominations", "الترشيحات"),
        vec![
            Block::Form(Form {
                action: "/nominations".into(),
                get: true,
                fields: vec![
                    field("q", both("Name or number", "الاسم أو الرقم"), Input::Line(20)),
                    field(
                        "state",
                        both("State", "الدولة"),
                        Input::Select(vec![any(), choice("FJI", Text::State("FJI".into())), choice("KEN", Text::State("KEN".into()))]),
                    ),
                    Field {
                        value: vec!["sent".into()],
                        ..field(
                            "status",
                            both("Status", "الحالة"),
                            Input::Select(vec![any(), choice("sent", both("To screen", "بانتظار الفرز"))]),
                        )
                    },
                ],
                buttons: vec![Button { send: None, text: both("Show", "اعرض"), look: ButtonLook::Secondary }],
                ..Form::default()
            }),
            Block::Table(Table {
                caption: Some(both("Nominations", "الترشيحات")),
                caption_hidden: true,
                head: vec![
                    (both("Number", "الرقم"), false),
                    (both("Nominee", "المرشَّح"), false),
                    (both("State", "الدولة"), false),
                    (both("Score", "الدرجة"), true),
                    (both("Trip", "السفر"), true),
                    (both("Sent", "تاريخ الإرسال"), false),
                    (both("Status", "الحالة"), false),
                ],
                rows,
                foot: None,
                empty: None,
            }),
            Block::Pages { href: "/nominations?state=FJI".into(), page: 7, size: 20, total: 2000 },
        ],
    );
    page.wide = true;
    page.trail = vec![link("/work", both("Your work", "عملك"))];
    page
}

/// A record for staff, with everything else a page can hold.
pub fn record() -> Page {
    let row = |key, value: Vec<Inline>, action: Option<Link>| SummaryRow { key, value, action };
    let change = || Some(link("/change", msg("change")));
    page(
        both("Contribution of Switzerland", "تبرع سويسرا"),
        vec![
            Block::Done(both("The receipt is booked.", "قُيِّد القبض.")),
            Block::Summary(vec![
                row(both("Donor", "المتبرع"), cell(Text::State("CHE".into())), change()),
                row(both("Amount", "المبلغ"), cell(Text::Money(Money { minor: 32_200_000, currency: "CHF".parse().unwrap() })), change()),
                row(
                    both("In the books", "في الدفاتر"),
                    vec![Text::Usd(Cents(35_000_000)).into(), Inline::Hint(both("at the rate of March 2026", "بسعر آذار/مارس 2026"))],
                    None,
                ),
                row(both("Yen", "ين"), cell(Text::Money(Money { minor: -1_500_000, currency: "JPY".parse().unwrap() })), None),
                row(both("Received", "تاريخ القبض"), cell(Text::Time("2026-03-31T09:05:00Z".parse().unwrap())), None),
                row(both("Purpose", "الغرض"), cell(Text::None), None),
                row(both("Letter", "الخطاب"), cell(Text::Tr(LangText::new("fr", "Lettre du 3 février, signée à Berne"))), None),
                row(both("Words", "كلمات"), cell(raw("شكرا 123 thank you\nsecond line")), None),
                row(
                    both("Share", "الحصة"),
                    cell(Text::Join(vec![Text::Percent(40), Text::Key("skip".into()), Text::Int(1_234_567)])),
                    None,
                ),
                row(both("State", "الحالة"), vec![Inline::Tag(Tone::Plain, both("Closed", "مغلق"))], None),
            ]),
            Block::Warning(both(
                "A receipt cannot be taken back; it is corrected by an opposite entry.",
                "لا يُلغى القبض؛ بل يُصحَّح بقيد معاكس.",
            )),
            Block::Tasks(vec![
                Task {
                    link: link("/t/1", both("Screen 12 nominations", "افرز 12 ترشيحا")),
                    hint: Some(both("Call of January 2027", "دعوة كانون الثاني/يناير 2027")),
                    tag: (Tone::Amber, both("Waits", "ينتظر")),
                },
                Task {
                    link: link("/t/2", both("Approve the round", "اعتمد الجولة")),
                    hint: None,
                    tag: (Tone::Grey, both("Not yet", "ليس بعد")),
                },
            ]),
            Block::Picture { svg: map(), legend: legend(), caption: both("Who was nominated", "من رُشِّح"), table: None },
            Block::Heading(3, both("History", "السجل"), None),
            Block::Table(Table {
                caption: Some(both("History", "السجل")),
                empty: Some((
                    both("Nothing has happened yet.", "لم يحدث شيء بعد."),
                    Some(link("/calls", both("Open a call", "افتح دعوة"))),
                )),
                ..Table::default()
            }),
            Block::Details(
                both("Correct it", "صحِّحه"),
                vec![Block::Form(Form {
                    action: "/contributions/1/correct".into(),
                    fields: vec![field("reason", both("Reason", "السبب"), Input::Lines(3, 200))],
                    buttons: vec![Button { send: None, text: both("Correct", "صحِّح"), look: ButtonLook::Grave }],
                    ..Form::default()
                })],
            ),
            Block::Code(
                "bursar verify --data ./demo-data\nlog head 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08".into(),
            ),
        ],
    )
}

/// Every sample page with its name.
pub fn all() -> Vec<(&'static str, Page)> {
    vec![("home", home()), ("form", form(false)), ("errors", form(true)), ("list", list()), ("record", record())]
}
