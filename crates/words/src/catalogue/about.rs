//! The parts of the page about the page, in order.

/// Each part of the language it is used in: its heading and its paragraphs.
macro_rules! about_parts {
    () => {
        [
            (ABOUT_FOR, &[ABOUT_FOR_USE, ABOUT_FOR_WHOM]),
            (
                ABOUT_NOT_FOR,
                &[
                    ABOUT_NOT_FOR_ILLNESS,
                    ABOUT_NOT_FOR_TREATMENT,
                    ABOUT_NOT_FOR_EMERGENCY,
                    ABOUT_NOT_FOR_SOME,
                ],
            ),
            (ABOUT_HOW, &[ABOUT_HOW_WORKS, ABOUT_HOW_OPEN]),
            (
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
            (ABOUT_CHECK, &ABOUT_CHECK_STEPS),
            (
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
            (
                ABOUT_REPORT,
                &[ABOUT_REPORT_HOW, ABOUT_REPORT_WHAT, ABOUT_REPORT_NOT, ABOUT_REPORT_HARM],
            ),
            (ABOUT_INTERESTS, &[ABOUT_INTERESTS_NONE, ABOUT_INTERESTS_SOURCES]),
            (ABOUT_RULES, &[ABOUT_RULES_INFORMATION, ABOUT_RULES_OPEN, ABOUT_RULES_CLINICS]),
            (
                ABOUT_ACCESS,
                &[ABOUT_ACCESS_AIM, ABOUT_ACCESS_TESTED, ABOUT_ACCESS_NOT_YET, ABOUT_ACCESS_TELL],
            ),
        ]
    };
}

pub(crate) use about_parts;
