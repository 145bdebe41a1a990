//! The parts of the page about the page, in order.

/// A part of the page about the page.
#[derive(Clone, Copy, Debug)]
pub struct AboutPart {
    /// Its id, which links lead to: the same in every language.
    pub id: &'static str,
    /// Its heading.
    pub heading: &'static str,
    /// Its paragraphs.
    pub paragraphs: &'static [&'static str],
    /// They are steps, one after the other.
    pub are_steps: bool,
}

impl AboutPart {
    pub(crate) const fn of(
        id: &'static str,
        heading: &'static str,
        paragraphs: &'static [&'static str],
    ) -> Self {
        Self { id, heading, paragraphs, are_steps: false }
    }

    pub(crate) const fn steps(
        id: &'static str,
        heading: &'static str,
        paragraphs: &'static [&'static str],
    ) -> Self {
        Self { are_steps: true, ..Self::of(id, heading, paragraphs) }
    }
}

/// Each part of the language it is used in.
macro_rules! about_parts {
    () => {
        [
            AboutPart::of("use", ABOUT_FOR, &[ABOUT_FOR_USE, ABOUT_FOR_WHOM]),
            AboutPart::of(
                "not-for",
                ABOUT_NOT_FOR,
                &[
                    ABOUT_NOT_FOR_ILLNESS,
                    ABOUT_NOT_FOR_TREATMENT,
                    ABOUT_NOT_FOR_EMERGENCY,
                    ABOUT_NOT_FOR_SOME,
                ],
            ),
            AboutPart::of("how", ABOUT_HOW, &[ABOUT_HOW_WORKS, ABOUT_HOW_OPEN]),
            AboutPart::of(
                "privacy",
                ABOUT_PRIVACY,
                &[
                    ABOUT_PRIVACY_STAYS,
                    ABOUT_PRIVACY_REQUESTED,
                    ABOUT_PRIVACY_STORED,
                    ABOUT_PRIVACY_SAVED,
                    ABOUT_PRIVACY_KEPT,
                    ABOUT_PRIVACY_OTHERS,
                ],
            ),
            AboutPart::steps("check", ABOUT_CHECK, &ABOUT_CHECK_STEPS),
            AboutPart::of(
                "limits",
                ABOUT_LIMITS,
                &[
                    ABOUT_LIMITS_REVIEW,
                    ABOUT_LIMITS_LANGUAGES,
                    ABOUT_LIMITS_VARIATION,
                    ABOUT_LIMITS_SOURCES,
                    ABOUT_LIMITS_AGE,
                    ABOUT_LIMITS_LAB,
                ],
            ),
            AboutPart::of(
                "report",
                ABOUT_REPORT,
                &[ABOUT_REPORT_HOW, ABOUT_REPORT_WHAT, ABOUT_REPORT_NOT, ABOUT_REPORT_HARM],
            ),
            AboutPart::of(
                "interests",
                ABOUT_INTERESTS,
                &[ABOUT_INTERESTS_NONE, ABOUT_INTERESTS_SOURCES],
            ),
            AboutPart::of(
                "rules",
                ABOUT_RULES,
                &[ABOUT_RULES_INFORMATION, ABOUT_RULES_OPEN, ABOUT_RULES_CLINICS],
            ),
            AboutPart::of(
                "access",
                ABOUT_ACCESS,
                &[ABOUT_ACCESS_AIM, ABOUT_ACCESS_TESTED, ABOUT_ACCESS_NOT_YET, ABOUT_ACCESS_TELL],
            ),
        ]
    };
}

pub(crate) use about_parts;
