//! A reminder for a calendar (RFC 5545).
//!
//! A calendar is often shared with a family or an employer, and copied to servers:
//! the file says nothing of health, not even the name of this page, unless the
//! person types it. One event of a whole day that blocks nothing, with one alarm at
//! nine in the morning of the day before: iOS knows that alarm for events of a
//! whole day, and Outlook, which has no alarm after an event begins, takes it as
//! 15 hours before. There is no `METHOD`: Outlook would open it as an invitation.

use calcium_compass_core::date::Date;

/// The longest line, in octets, without its end.
const FOLD: usize = 75;
/// The longest text that is taken.
pub const LONGEST: usize = 200;

/// A reminder.
#[derive(Clone, Copy, Debug)]
pub struct Reminder<'a> {
    /// The day.
    pub day: Date,
    /// What it is called: a neutral word, or what the person typed.
    pub title: &'a str,
    /// What the person typed beside it, if anything.
    pub text: &'a str,
    /// When the file was made, in UTC: `20261130T081500Z`.
    pub stamp: &'a str,
    /// A random name. It may hold nothing of the person.
    pub uid: &'a str,
}

impl Reminder<'_> {
    /// The file.
    #[must_use]
    pub fn file(&self) -> String {
        let mut text = String::new();
        for (name, value) in [
            ("BEGIN", "VCALENDAR"),
            ("VERSION", "2.0"),
            ("PRODID", "-//Reminder//Reminder 1//EN"),
            ("CALSCALE", "GREGORIAN"),
            ("BEGIN", "VEVENT"),
            ("UID", &escaped(self.uid)),
            ("DTSTAMP", self.stamp),
            ("DTSTART;VALUE=DATE", &compact(self.day)),
        ] {
            line(&mut text, name, value);
        }
        // The end is the first day after it. On the last day that is known here
        // none follows, and an event without an end lasts one day.
        if let Some(next) = self.day.next() {
            line(&mut text, "DTEND;VALUE=DATE", &compact(next));
        }
        line(&mut text, "SUMMARY", &escaped(self.title));
        if !self.text.trim().is_empty() {
            line(&mut text, "DESCRIPTION", &escaped(self.text));
        }
        for (name, value) in [
            ("TRANSP", "TRANSPARENT"),
            ("CLASS", "PRIVATE"),
            // What Outlook goes by.
            ("X-MICROSOFT-CDO-ALLDAYEVENT", "TRUE"),
            ("X-MICROSOFT-CDO-BUSYSTATUS", "FREE"),
            ("BEGIN", "VALARM"),
            ("ACTION", "DISPLAY"),
            ("TRIGGER", "-PT15H"),
            ("DESCRIPTION", &escaped(self.title)),
            ("END", "VALARM"),
            ("END", "VEVENT"),
            ("END", "VCALENDAR"),
        ] {
            line(&mut text, name, value);
        }
        text
    }
}

/// `20270520`
fn compact(day: Date) -> String {
    let (year, month, day) = day.parts();
    format!("{year:04}{month:02}{day:02}")
}

/// A free text: at most [`LONGEST`] letters, marks escaped, no other control
/// characters.
fn escaped(text: &str) -> String {
    let mut plain = String::new();
    let text = text.trim().replace("\r\n", "\n");
    for c in text.chars().take(LONGEST) {
        match c {
            '\\' | ';' | ',' => plain.extend(['\\', c]),
            '\n' | '\r' => plain.push_str("\\n"),
            other if other.is_control() => plain.push(' '),
            other => plain.push(other),
        }
    }
    plain
}

/// A line, folded where it is too long, never inside a letter.
fn line(text: &mut String, name: &str, value: &str) {
    let mut length = 0;
    for c in name.chars().chain([':']).chain(value.chars()) {
        if length + c.len_utf8() > FOLD {
            // The space that a folded line begins with counts.
            text.push_str("\r\n ");
            length = 1;
        }
        text.push(c);
        length += c.len_utf8();
    }
    text.push_str("\r\n");
}
