//! The reminder, read by the crate `icalendar`, and its bytes.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use calcium_compass_records::ics::{LONGEST, Reminder};
use calcium_compass_words::Lang;
use common::{day, words};
use icalendar::{Calendar, CalendarComponent, Component, DatePerhapsTime, Event};

fn reminder<'a>(on: &str, title: &'a str, text: &'a str) -> Reminder<'a> {
    let uid = "0d9c4f6e-53a1-4f0b-9f5e-8a3f6f0f2b11";
    Reminder { day: day(on), title, text, stamp: "20261130T081500Z", uid }
}

fn event(file: &str) -> Event {
    let calendar: Calendar = file.parse().expect("a calendar");
    match &calendar.components[..] {
        [CalendarComponent::Event(event)] => event.clone(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn it_is_a_whole_day_that_blocks_nothing_with_one_alarm() {
    for (on, next) in [
        ("2027-05-20", "2027-05-21"),
        ("2027-12-31", "2028-01-01"),
        ("2028-02-28", "2028-02-29"),
        ("2027-02-28", "2027-03-01"),
    ] {
        for lang in Lang::ALL {
            let title = words(*lang).reminder_title();
            let event = event(&reminder(on, title, "").file());
            let date = |at: Option<DatePerhapsTime>| match at {
                Some(DatePerhapsTime::Date(date)) => date.to_string(),
                other => panic!("{other:?}"),
            };
            assert_eq!(
                (date(event.get_start()).as_str(), date(event.get_end()).as_str()),
                (on, next)
            );
            assert_eq!(event.get_summary(), Some(title));
            assert_eq!(event.get_description(), None);
            assert_eq!(event.property_value("TRANSP"), Some("TRANSPARENT"));
            assert_eq!(event.property_value("DTSTAMP"), Some("20261130T081500Z"));
        }
    }
}

#[test]
fn it_says_nothing_that_was_not_typed() {
    let file = reminder("2027-05-20", "Reminder", "").file();
    assert_eq!(
        file,
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Reminder//Reminder 1//EN\r\n\
         CALSCALE:GREGORIAN\r\nBEGIN:VEVENT\r\nUID:0d9c4f6e-53a1-4f0b-9f5e-8a3f6f0f2b11\r\n\
         DTSTAMP:20261130T081500Z\r\nDTSTART;VALUE=DATE:20270520\r\n\
         DTEND;VALUE=DATE:20270521\r\nSUMMARY:Reminder\r\nTRANSP:TRANSPARENT\r\n\
         CLASS:PRIVATE\r\nX-MICROSOFT-CDO-ALLDAYEVENT:TRUE\r\n\
         X-MICROSOFT-CDO-BUSYSTATUS:FREE\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\n\
         TRIGGER:-PT15H\r\nDESCRIPTION:Reminder\r\nEND:VALARM\r\nEND:VEVENT\r\n\
         END:VCALENDAR\r\n"
    );
}

#[test]
fn what_was_typed_comes_back_however_long() {
    let long = "تذكير 😀 ".repeat(60);
    for text in ["Blood test; 9 am, bring: \\ the list", "one\r\ntwo", "END:VEVENT", &long] {
        let file = reminder("2027-05-20", "Reminder", text).file();
        for line in file.split("\r\n") {
            assert!(line.len() <= 75 && !line.contains('\n'), "{line:?}");
        }
        let expected: String = text.trim().replace("\r\n", "\n").chars().take(LONGEST).collect();
        let event = event(&file);
        let typed = event.get_description().expect("a text").replace("\\n", "\n");
        assert_eq!(
            typed.replace("\\;", ";").replace("\\,", ",").replace("\\\\", "\\"),
            expected,
            "{file}"
        );
    }
}

#[test]
fn on_the_last_day_of_all_the_event_has_no_end() {
    let file = reminder("2999-12-31", "Reminder", "").file();
    assert!(!file.contains("DTEND"), "{file}");
}
