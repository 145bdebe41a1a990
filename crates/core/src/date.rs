//! [`Date`]: a day of the Gregorian calendar. The core has no clock; today is
//! something it is told.

/// A day. Days order as they follow each other.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The day, if there is such a day from 1900 to 2999.
    #[must_use]
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let leap =
            year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let days = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => 0,
        };
        if year >= 1900 && year < 3000 && day >= 1 && day <= days {
            Some(Self { year, month, day })
        } else {
            None
        }
    }

    /// A day of a table. For constants only: a day that is none does not
    /// compile there.
    #[must_use]
    pub(crate) const fn literal(year: u16, month: u8, day: u8) -> Self {
        let date = Self::new(year, month, day);
        assert!(date.is_some(), "a day of the calendar");
        Self { year, month, day }
    }

    /// Reads `2026-01-31`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.trim().splitn(3, '-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let right_length = year.len() == 4 && month.len() == 2 && day.len() == 2;
        let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        if !right_length || !digits(year) || !digits(month) || !digits(day) {
            return None;
        }
        Self::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }

    /// The number of the day, counted from 1 March of the year 0: two days are
    /// as far apart as their numbers.
    #[must_use]
    pub const fn number(self) -> u32 {
        // Years that start in March: the odd day is then the last.
        let (month, year) = (self.month as u32, self.year as u32);
        let (month, year) = if month > 2 { (month - 3, year) } else { (month + 9, year - 1) };
        let leap_days = year / 4 - year / 100 + year / 400;
        year * 365 + leap_days + (month * 153 + 2) / 5 + self.day as u32 - 1
    }

    /// The day after it. `None` after the last that is known here.
    #[must_use]
    pub const fn next(self) -> Option<Self> {
        let Self { year, month, day } = self;
        match (Self::new(year, month, day + 1), Self::new(year, month + 1, 1)) {
            (Some(next), _) | (None, Some(next)) => Some(next),
            (None, None) => Self::new(year + 1, 1, 1),
        }
    }

    /// Year, month (1 to 12) and day of the month.
    #[must_use]
    pub const fn parts(self) -> (u16, u8, u8) {
        (self.year, self.month, self.day)
    }
}

impl std::fmt::Display for Date {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn days_are_counted_one_by_one() {
        let mut before = Date::new(1900, 1, 1).map(Date::number).expect("a day");
        for (year, month, day) in (1900..2101)
            .flat_map(|y| (1..13).flat_map(move |m| (1..32).map(move |d| (y, m, d))))
            .skip(1)
        {
            if let Some(date) = Date::new(year, month, day) {
                assert_eq!(date.number(), before + 1, "{date}");
                assert_eq!(date.next().map(Date::number).unwrap_or(before + 2), before + 2);
                before = date.number();
            }
        }
    }

    #[test]
    fn only_days_of_the_calendar_are_read() {
        for text in ["2026-01-10", "2024-02-29", "2999-12-31"] {
            assert_eq!(Date::parse(text).expect(text).to_string(), text);
        }
        assert_eq!(Date::parse("2026-01-10").map(Date::parts), Some((2026, 1, 10)));
        for text in [
            "",
            "2026-1-1",
            "2026-02-29",
            "1900-02-29",
            "10.01.2026",
            "2026-00-10",
            "2026-13-01",
            "026-01-01",
            "2026-1-01",
            "2026-01-1",
            "+026-01-01",
            "2026-+1-01",
            "2026-01-+1",
            "1899-12-31",
            "3000-01-01",
            "2026-01-00",
            "2026-04-31",
            "é26-01-01",
        ] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
    }
}
