//! Calendars as other programs take them: iCalendar (RFC 5545).

use icalendar::{Calendar, Component, Event, Property};
use jiff::{Timestamp, civil::Date, tz::TimeZone};

/// When an entry of a calendar is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// From one day to another, both counted.
    Days(Date, Date),
    /// A moment.
    At(Timestamp),
}

/// An entry of a calendar.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The same from feed to feed, whatever else changes.
    pub uid: String,
    /// When.
    pub span: Span,
    /// The day it was last confirmed or fixed: the same bytes until it is so anew.
    pub stamp: Date,
    /// What.
    pub summary: String,
    /// More about it.
    pub description: String,
    /// Where.
    pub location: String,
    /// Its page.
    pub url: String,
    /// Kind, for programs that colour by it.
    pub category: String,
    /// It will not take place.
    pub cancelled: bool,
}

/// A calendar with its name, in a language.
pub fn ics(name: &str, lang: &str, entries: &[Entry]) -> String {
    let mut calendar = Calendar::new();
    calendar.append_property(Property::new("PRODID", "-//Bursar//Calendar//EN"));
    calendar.append_property(Property::new("METHOD", "PUBLISH"));
    calendar.append_property(Property::new("X-WR-CALNAME", plain(name)));
    for entry in entries {
        calendar.push(event(entry, lang));
    }
    calendar.to_string()
}

fn event(entry: &Entry, lang: &str) -> Event {
    let mut event = Event::new();
    event.uid(&entry.uid);
    let date = |d: Date| d.strftime("%Y%m%d").to_string();
    let moment = |t: Timestamp| t.to_zoned(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string();
    event.add_property("DTSTAMP", format!("{}T000000Z", date(entry.stamp)));
    match entry.span {
        Span::Days(first, last) => {
            for (property, day) in [("DTSTART", first), ("DTEND", last.tomorrow().unwrap_or(last))] {
                event.append_property(Property::new(property, date(day)).add_parameter("VALUE", "DATE").done());
            }
        }
        Span::At(at) => {
            event.add_property("DTSTART", moment(at));
        }
    }
    let texts = [("SUMMARY", &entry.summary), ("DESCRIPTION", &entry.description), ("LOCATION", &entry.location)];
    for (property, text) in texts.into_iter().filter(|(_, t)| !t.trim().is_empty()) {
        event.append_property(Property::new(property, plain(text)).add_parameter("LANGUAGE", lang).done());
    }
    event.add_property("URL", &entry.url);
    event.add_property("CATEGORIES", plain(&entry.category));
    event.add_property("TRANSP", "TRANSPARENT");
    if entry.cancelled {
        event.add_property("STATUS", "CANCELLED");
    }
    event.done()
}

/// Text without control characters, which the format cannot hold.
fn plain(text: &str) -> String {
    text.chars().filter(|c| *c == '\n' || !c.is_control()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use calcard::icalendar::{ICalendar, ICalendarComponentType, ICalendarProperty, ICalendarValue};
    use jiff::civil::date;

    fn entry(uid: &str, summary: &str, span: Span) -> Entry {
        Entry {
            uid: uid.into(),
            span,
            stamp: date(2024, 1, 22),
            summary: summary.into(),
            description: "One; two, three\\four\nfive".into(),
            location: String::new(),
            url: "https://fund.example/en/programmes/M005?a=1,2".into(),
            category: "Conference".into(),
            cancelled: false,
        }
    }

    /// What a parser of other people reads: uid, summary, description, raw start.
    fn read(text: &str) -> Vec<(String, String, String, String)> {
        let calendar = ICalendar::parse(text).unwrap();
        let value = |c: &calcard::icalendar::ICalendarComponent, p: ICalendarProperty| match c.property(&p).map(|e| &e.values[0]) {
            Some(ICalendarValue::Text(t)) => t.clone(),
            Some(ICalendarValue::PartialDateTime(d)) => {
                format!("{:?}-{:?}-{:?} {:?}", d.year.unwrap(), d.month.unwrap(), d.day.unwrap(), d.hour)
            }
            _ => String::new(),
        };
        let events = calendar.components.iter().filter(|c| c.component_type == ICalendarComponentType::VEvent);
        events
            .map(|c| {
                let of = |p| value(c, p);
                (
                    of(ICalendarProperty::Uid),
                    of(ICalendarProperty::Summary),
                    of(ICalendarProperty::Description),
                    of(ICalendarProperty::Dtstart),
                )
            })
            .collect()
    }

    #[test]
    fn another_parser_reads_back_what_was_written() {
        let long = "Конференция по киберпотенциалу ".repeat(10);
        let entries = [
            entry("a@bursar", long.trim(), Span::Days(date(2026, 12, 7), date(2026, 12, 11))),
            entry("b@bursar", "期限：提名\u{7}", Span::At("2026-11-30T23:59:00Z".parse().unwrap())),
        ];
        let text = ics("Calendar, of the fund", "ru", &entries);
        let found = read(&text);
        assert_eq!(found.len(), 2, "{text}");
        assert_eq!((found[0].0.as_str(), found[0].1.as_str()), ("a@bursar", long.trim()));
        assert_eq!(found[0].2, "One; two, three\\four\nfive");
        assert_eq!((found[0].3.as_str(), found[1].3.as_str()), ("2026-12-7 None", "2026-11-30 Some(23)"));
        assert_eq!(found[1].1, "期限：提名");
        assert!(text.contains("DTEND;VALUE=DATE:20261212"), "the day after the last: {text}");
        assert!(text.lines().all(|l| l.len() <= 75), "lines are folded");
        assert!(text.ends_with("END:VCALENDAR\r\n") && !text.replace("\r\n", "").contains('\n'));
    }

    #[test]
    fn the_same_calendar_is_the_same_bytes() {
        let entries = [entry("a@bursar", "x", Span::Days(date(2026, 1, 1), date(2026, 1, 1)))];
        assert_eq!(ics("n", "en", &entries), ics("n", "en", &entries));
        assert!(read(&ics("n", "en", &[])).is_empty());
    }
}
